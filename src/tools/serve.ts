/** Serves the built site. `PORT` sets the port (default 4173); a taken port is said and the next one tried. */
import { existsSync } from "node:fs";
import { siteServer } from "./site-server.ts";

const DIST = "dist";
const TRIES = 20;

if (!existsSync(`${DIST}/index.html`)) {
  process.stderr.write("There is no built site yet. Build it first: npm run build\n");
  process.exit(1);
}

const server = siteServer(DIST);
let port = Number(process.env["PORT"] ?? 4173);
let left = TRIES;
server.on("error", (error: NodeJS.ErrnoException) => {
  left -= 1;
  if (error.code !== "EADDRINUSE" || left === 0) throw error;
  process.stdout.write(`Port ${port} is taken, trying ${port + 1}.\n`);
  port += 1;
  server.listen(port);
});
server.on("listening", () => process.stdout.write(`\n  Across the border: http://localhost:${port}/\n\n`));
server.listen(port);
