/** What a frame weighs and may do: measured by the build, shown in the workshop. */

export interface FrameLabel {
  /** Bytes over the wire, Brotli, up to and including interaction in the opening mode: the page with its styles, and its script. */
  readonly page: number;
  readonly script: number;
  /** Requests to our own site up to then. */
  readonly requests: number;
  /** Addresses of other origins that page, script or styles would fetch something from. */
  readonly otherOrigins: number;
  /** Ways to keep something on a reader's device that the scripts name. */
  readonly storage: readonly string[];
  /** Licences of the tables that are shown. */
  readonly licences: readonly string[];
  /** Version of the dataset. */
  readonly version: string;
}

/** Labels by the frame's path below the site: `embed/trade/`. */
export type FrameLabels = Readonly<Record<string, FrameLabel>>;
