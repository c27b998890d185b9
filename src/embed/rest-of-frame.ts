/** What a frame's first script lacks, the chart's other modes and sharing, in the script that has everything. */
import { baseState } from "#url/codec.ts";
import type { AnyChart, SharedState } from "#charts/chart.ts";
import type { ShareWish } from "#share/share-wish.ts";
import { loadScript } from "./load-script.ts";

export interface RestOfFrame {
  /** Whether the first script can show a state. */
  readonly holds: (state: SharedState) => boolean;
  /**
   * Loads the whole script; it takes the frame over and then opens what of sharing is wished for. Settles only where
   * that fails, with the name of the file that did not come.
   */
  readonly load: (wish?: ShareWish) => Promise<void>;
  /** What of sharing was wished for last. */
  readonly wish: () => ShareWish | undefined;
  /** Ends the loading without success: a file that the whole script needs did not come. */
  readonly fail: (error: unknown) => void;
}

function modeOf(state: SharedState): unknown {
  return "mode" in state ? state.mode : undefined;
}

/** The rest of a chart's frame, whose first script has the opening mode only and judges no quoted value. */
export function restOfFrame({ params }: AnyChart, address: string): RestOfFrame {
  const opening = modeOf(baseState<SharedState>(params));
  let wished: ShareWish | undefined;
  let loading: Promise<void> | undefined;
  let fail: (error: unknown) => void = () => undefined;
  return {
    holds: (state) => modeOf(state) === opening && state.quote === null,
    load: (wish) => {
      wished = wish;
      loading ??= new Promise<void>((_, reject) => {
        fail = reject;
        loadScript(address).catch(reject);
      }).finally(() => {
        loading = undefined;
      });
      return loading;
    },
    wish: () => wished,
    fail: (error) => fail(error),
  };
}
