import { useEffect, useState } from "react";
import type * as Dialogs from "./dialogs.tsx";

/** The dialogs once they are wanted and there; they are not part of what a page loads to show a chart. */
export function useDialogs(wanted: boolean): {
  readonly dialogs: typeof Dialogs | undefined;
  readonly failed: boolean;
} {
  const [dialogs, setDialogs] = useState<typeof Dialogs>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || dialogs !== undefined) return undefined;
    let current = true;
    setFailed(false);
    import("./dialogs.tsx").then(
      (loaded) => current && setDialogs(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wanted, dialogs]);
  return { dialogs, failed };
}
