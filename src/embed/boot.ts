/**
 * The first script of a frame, inline in its head and at most 2 kB: it applies what the host chose before anything is
 * painted, reports the height, and loads the chart's script when the frame comes into view. It touches no storage.
 *
 * The page gives it, on its root: `data-chart` the chart's id, `data-base` the query of the state that is drawn,
 * `data-script` the address of the chart's script. An element `natural` has the frame's natural height.
 */
import { heightMessages, hostRequest, nameIn } from "./height-messages.ts";

/** How long a frame in view waits for its script before it shows the drawing as it is. */
const PATIENCE = 6000;

const root = document.documentElement;
const { dataset } = root;
const { search, hash, href } = window.location;
const host = window.parent;
const chart = dataset["chart"] ?? "";
const pym = nameIn(search, "childId");
const secret = nameIn(hash, "secret");
let resizer = "";
let queued = false;
let started = false;
let lastFrame: unknown;

/** The text of a word in a query, decoded as far as our own alphabet needs. */
function wordIn(query: string, word: string): string | undefined {
  return new RegExp(`[?&]${word}=([^&]*)`).exec(query)?.[1];
}

for (const [word, values] of [
  ["theme", /^(light|dark)$/],
  ["chrome", /^(min|none)$/],
  ["motion", /^off$/],
] as const) {
  const value = wordIn(search, word);
  if (value !== undefined && values.test(value)) dataset[word] = value;
}
// A sandbox without an origin of its own lets no window open: addresses are then shown as text.
if (window.origin === "null" && window.location.protocol !== "file:") dataset["sandboxed"] = "";
const base = `?${dataset["base"] ?? ""}`;
if (
  base
    .slice(1)
    .split("&")
    .some((pair) => {
      const word = pair.replace(/=.*/, "");
      return ![undefined, wordIn(base, word)].includes(wordIn(search, word));
    })
) {
  dataset["pending"] = chart;
}

function send(): void {
  queued = false;
  const box = document.getElementById("natural")?.getBoundingClientRect();
  if (box === undefined || box.height === 0 || host === window) return;
  // The clock of animations stands still within a frame.
  const frame = document.timeline.currentTime;
  if (frame === lastFrame) {
    queue();
    return;
  }
  lastFrame = frame;
  const setting = { chart, href, pym, secret, resizer };
  // A height is no secret, and a host's origin cannot be known.
  for (const message of heightMessages(setting, Math.round(box.width), Math.ceil(box.height)))
    host.postMessage(message, "*");
}

function queue(): void {
  if (queued) return;
  queued = true;
  requestAnimationFrame(send);
}

function load(): void {
  if (started) return;
  started = true;
  const failed = document.getElementById("failed");
  const script = document.createElement("script");
  const reveal = () => delete dataset["pending"];
  script.src = dataset["script"] ?? "";
  script.addEventListener("error", () => {
    reveal();
    started = false;
    if (failed !== null) failed.hidden = false;
  });
  script.addEventListener("load", () => {
    if (failed !== null) failed.hidden = true;
  });
  document.head.append(script);
  setTimeout(reveal, PATIENCE);
}

window.addEventListener("message", ({ source, data }) => {
  const request = source === host && host !== window ? hostRequest(data, pym) : undefined;
  if (request === undefined) return;
  resizer = request.resizer ?? resizer;
  queue();
});

document.addEventListener("DOMContentLoaded", () => {
  const natural = document.getElementById("natural");
  if (natural !== null) new ResizeObserver(queue).observe(natural);
  void document.fonts.ready.then(queue);
  new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) load();
  }).observe(document.body);
  document.getElementById("retry")?.addEventListener("click", load);
});

// Out of sight a browser holds back both observers and frames; this report it lets through.
window.addEventListener("load", send);

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  // WordPress opens a frame's links to the frame's own site in place of the page, when told.
  if (link !== null && secret !== "") host.postMessage({ message: "link", value: link.href, secret }, "*");
});
