/**
 * The messages by which a frame tells its host how high it is, each in the shape that one family of hosts listens for,
 * and the requests of hosts that ask. Pure; written from the shapes' descriptions, listed in docs/contracts.md.
 */

/** Where a frame stands: what it needs to know to be understood. Empty texts for what is not there. */
export interface FrameSetting {
  /** The chart's id. */
  readonly chart: string;
  /** The frame's own address, as its host wrote it. */
  readonly href: string;
  /** Name that a pym host gave the frame in its query. */
  readonly pym: string;
  /** Secret that WordPress put into the frame's hash. */
  readonly secret: string;
  /** Id that an iframe-resizer host gave in its handshake. */
  readonly resizer: string;
}

/** A name that a host gave, safe to send back; empty when it is none. */
function nameOf(text: string | undefined): string {
  return /^[\w.-]{1,99}$/.test(text ?? "") ? (text ?? "") : "";
}

/** The name after `word=` in a query or a hash. */
export function nameIn(text: string, word: string): string {
  return nameOf(new RegExp(`[?&#]${word}=([^&]*)`).exec(text)?.[1]);
}

/** What to send for a frame of this size, in pixels. */
export function heightMessages(setting: FrameSetting, width: number, height: number): unknown[] {
  const { chart, href, pym, secret, resizer } = setting;
  const messages: unknown[] = [
    { "datawrapper-height": { [chart]: height } },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    JSON.stringify({ type: "set-height", value: height }),
    { type: "iframe-resized", width, height },
  ];
  if (pym !== "") messages.push(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret !== "") messages.push({ message: "height", value: height, secret });
  if (resizer !== "") messages.push(`[iFrameSizer]${resizer}:${height}:${width}:init`);
  return messages;
}

/**
 * What a host's message asks: to hear the height again, and by which iframe-resizer id it is spoken to. Undefined for
 * messages of any other shape, also huge ones. The caller has made sure that it came from the host.
 */
export function hostRequest(data: unknown, pym: string): { readonly resizer?: string } | undefined {
  if (typeof data === "string") {
    if (data.length > 999) return undefined;
    const resizer = nameOf(/^\[iFrameSizer\]([^:]+)(:[^:]*){8,}$/.exec(data)?.[1]);
    if (resizer !== "") return { resizer };
    return pym !== "" && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`) ? {} : undefined;
  }
  if (typeof data !== "object" || data === null) return undefined;
  const type: unknown =
    "type" in data ? data.type : "message" in data && data.message === "ready" ? "ready" : undefined;
  return typeof type === "string" && /^(ready|frames-init|iframe-child-init|iframe-get-child-dimensions)$/.test(type)
    ? {}
    : undefined;
}
