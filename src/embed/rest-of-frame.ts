/** What a frame's first script lacks: the chart's other modes, in the script that has all of them. */
import type { SharedState } from "#charts/chart.ts";
import { loadScript } from "./load-script.ts";

export interface RestOfFrame {
  /** Whether the first script can show a state. */
  readonly holds: (state: SharedState) => boolean;
  /** Loads the whole script, once; it takes the frame over. Rejects with its file's name. */
  readonly load: () => Promise<void>;
}

/** The rest of a frame whose first script has `mode` only. */
export function restOfFrame(mode: string, address: string): RestOfFrame {
  let loading: Promise<void> | undefined;
  return {
    holds: (state) => !("mode" in state) || state.mode === mode,
    load: () => {
      loading ??= loadScript(address).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
  };
}
