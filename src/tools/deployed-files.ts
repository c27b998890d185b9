/** Which hashed files are still in use: when each was last part of a build. */

/** File name → milliseconds since 1970 when a build last wrote it. */
export type Seen = Record<string, number>;

/** How long a file outlives the last build that wrote it: longer than anybody is likely to leave a page open. */
const LIFE = 24 * 60 * 60 * 1000;

/** The list after a build that wrote `files`. */
export function seenNow(before: Readonly<Seen>, files: readonly string[], now: number): Seen {
  return { ...before, ...Object.fromEntries(files.map((file) => [file, now])) };
}

/** Files that no build has written for a day. */
export function expired(seen: Readonly<Seen>, now: number): string[] {
  return Object.entries(seen).flatMap(([file, at]) => (now - at > LIFE ? [file] : []));
}
