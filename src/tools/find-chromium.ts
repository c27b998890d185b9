/** Finds a Chromium for the journeys and the pictures, or installs one, and says which. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** A browser and how it was found. */
export interface FoundBrowser {
  readonly path: string;
  readonly how: string;
}

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function present(): FoundBrowser | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file`);
    return { path: named, how: "CHROMIUM_PATH" };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, how: "Playwright’s own" };
  const system = SYSTEM.find((path) => existsSync(path));
  return system === undefined ? undefined : { path: system, how: "the system’s" };
}

/** Ways to install one, most portable first. */
const INSTALLS: readonly (readonly [string, readonly string[]])[] = [
  ["npx", ["playwright", "install", "--with-deps", "chromium"]],
  ["sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]],
];

/** A Chromium that is there, or one that has just been installed. Throws with what was tried when none can be had. */
export function findChromium(): FoundBrowser {
  const found = present();
  if (found !== undefined) return found;
  const tried: string[] = [];
  for (const [command, parameters] of INSTALLS) {
    process.stdout.write(`No Chromium found; trying: ${command} ${parameters.join(" ")}\n`);
    try {
      execFileSync(command, parameters, { stdio: "inherit" });
    } catch {
      tried.push(`${command} ${parameters.join(" ")}`);
    }
    const installed = present();
    if (installed !== undefined) return { ...installed, how: `${installed.how}, installed just now` };
  }
  throw new Error(`No Chromium could be found or installed. Tried: ${tried.join("; ")}. Set CHROMIUM_PATH to one.`);
}
