import { useEffect, useState } from "react";
import { latinDigits } from "#lib/digits.ts";
import { useLanguage } from "#i18n/language-context.ts";
import { Choice } from "./Choice.tsx";
import { shellMessages } from "./shell.messages.ts";

/** Copies what is selected with the digits that are seen. */
function copyAsSeen(event: ClipboardEvent): void {
  const selected = document.getSelection()?.toString() ?? "";
  if (selected === "" || document.documentElement.dataset["digits"] === undefined) return;
  event.clipboardData?.setData("text/plain", latinDigits(selected));
  event.preventDefault();
}

/**
 * The language's own digits, or Latin ones; nothing where a language offers no choice. A typeface draws the chosen
 * ones (see `styles/fonts.css`), so no text changes, and a pre-rendered page shows them from its first paint on.
 */
export function DigitsSwitch() {
  const messages = shellMessages[useLanguage().locale].digits;
  const [latin, setLatin] = useState(false);
  useEffect(() => setLatin(document.documentElement.dataset["digits"] === "latin"), []);
  useEffect(() => {
    document.addEventListener("copy", copyAsSeen);
    return () => document.removeEventListener("copy", copyAsSeen);
  }, []);
  if (messages === null) return null;
  const choose = (next: boolean) => {
    setLatin(next);
    const root = document.documentElement;
    if (next) root.dataset["digits"] = "latin";
    else delete root.dataset["digits"];
    try {
      if (next) localStorage.setItem("digits", "latin");
      else localStorage.removeItem("digits");
    } catch {
      // Storage refused: the choice holds until the page is left.
    }
  };
  return (
    <Choice
      label={messages.label}
      value={latin ? "latin" : "own"}
      options={[
        ["own", messages.own],
        ["latin", messages.latin],
      ]}
      onChange={(digits) => choose(digits === "latin")}
    />
  );
}
