/** Every check of the project, one after the other, quickest first; stops at the first that fails. */
import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

const STEPS: readonly (readonly [name: string, script: string])[] = [
  ["format", "check:format"],
  ["lint", "check:lint"],
  ["style sheets", "check:css"],
  ["types", "check:types"],
  ["unit tests", "check:unit"],
  ["build", "build"],
  ["size budgets", "check:size"],
  ["unused code", "check:unused"],
  ["licences", "check:licences"],
  ["journeys", "check:journeys"],
];

const browser = findChromium();
process.stdout.write(`Browser: ${browser.path} (${browser.how})\n`);

for (const [index, [name, script]] of STEPS.entries()) {
  const start = Date.now();
  process.stdout.write(`\n[${index + 1}/${STEPS.length}] ${name}\n`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: browser.path },
  });
  if (status !== 0) {
    process.stdout.write(`\n${name} failed. Run it alone with: npm run ${script}\n${index} passed, 1 failed\n`);
    process.exit(1);
  }
  process.stdout.write(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}
process.stdout.write(`\n${STEPS.length} passed, 0 failed\n`);
