/** The built site as files. */
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = "dist";

export interface BuiltFile {
  /** Path of its address, beginning with a slash. */
  readonly path: string;
  readonly read: () => string;
}

/** Every file that readers may ask for: all that the build wrote but what it notes for hosts and tools. */
export function builtFiles(): BuiltFile[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !/\/[._]/.test(file))
    .map((file) => ({ path: file.slice(FOLDER.length), read: () => readFileSync(file, "utf8") }));
}

/** The built HTML documents. */
export function builtPages(): BuiltFile[] {
  return builtFiles().filter(({ path }) => path.endsWith(".html"));
}

/** Text of `_headers`. */
export function builtHeaders(): string {
  return readFileSync(`${FOLDER}/_headers`, "utf8");
}
