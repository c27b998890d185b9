import { useEffect, useRef, useState } from "react";

/** Milliseconds of stillness before a change is announced, so that scrubbing is not read out step by step. */
const SETTLE = 900;

/** Reads a text out politely each time it has changed and come to rest; never on arrival. */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return undefined;
    const timer = setTimeout(() => {
      first.current = "";
      setSaid(text);
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="visually-hidden" role="status">
      {said}
    </div>
  );
}
