/**
 * Keeps the hashed files of earlier deployments for a day, so that a page opened before a new deployment can still load
 * what it asks for. `npm run keep-deployed -- <folder>`: copies what the folder still holds into `dist/`, then what
 * `dist/` has into the folder, and forgets what no build has written for a day.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expired, seenNow, type Seen } from "./deployed-files.ts";

const ASSETS = "dist/assets";

const folder = process.argv[2];
if (folder === undefined || !existsSync(ASSETS)) {
  process.stderr.write("Usage, after a build: npm run keep-deployed -- <folder that survives between deployments>\n");
  process.exit(1);
}
mkdirSync(`${folder}/assets`, { recursive: true });
const list = `${folder}/seen.json`;
// The list is this program's own.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const before = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Seen) : {};
const seen = seenNow(before, readdirSync(ASSETS), Date.now());
for (const file of expired(seen, Date.now())) {
  rmSync(`${folder}/assets/${file}`, { force: true });
  delete seen[file];
}
cpSync(ASSETS, `${folder}/assets`, { recursive: true });
cpSync(`${folder}/assets`, ASSETS, { recursive: true });
writeFileSync(list, JSON.stringify(seen));
process.stdout.write(`${Object.keys(seen).length} hashed files in dist/assets, earlier deployments included\n`);
