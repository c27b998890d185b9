/** `npm run hosting`, after a build: the headers of `dist/_headers` as files for hosts that read something else, in `.hosting/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { caddyFile, nginxFile, vercelFile } from "./host-files.ts";
import { parseHeaders } from "./site-server.ts";

const FOLDER = ".hosting";

if (!existsSync("dist/_headers")) {
  process.stderr.write("There is no built site yet. Build it first: npm run build\n");
  process.exit(1);
}
const rules = parseHeaders(readFileSync("dist/_headers", "utf8"));
const base = process.env["BASE_PATH"] ?? "/";
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/nginx.conf`, nginxFile(rules, base));
writeFileSync(`${FOLDER}/Caddyfile`, caddyFile(rules, base));
writeFileSync(`${FOLDER}/vercel.json`, vercelFile(rules));
process.stdout.write(`Wrote nginx.conf, Caddyfile and vercel.json in ${FOLDER}/\n`);
