/** What hosts hear from frames, what frames let hosts do, and that neither moves the host's page. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, hostTest as test } from "./support/host-test.ts";

/** Six listeners, each written from its format's description; they set the height of the frame that spoke. */
const LISTENERS = {
  datawrapper: `addEventListener("message", (e) => {
    const heights = e.data && e.data["datawrapper-height"];
    if (heights) for (const id in heights) for (const f of document.querySelectorAll("iframe"))
      if (f.contentWindow === e.source) f.dataset.heard = heights[id]; });`,
  amp: `addEventListener("message", (e) => {
    if (e.data && e.data.sentinel === "amp" && e.data.type === "embed-size")
      for (const f of document.querySelectorAll("iframe")) if (f.contentWindow === e.source) f.dataset.heard = e.data.height; });`,
  medium: `addEventListener("message", (e) => { let m; try { m = JSON.parse(e.data); } catch { return; }
    if (m && m.context === "iframe.resize") for (const f of document.querySelectorAll("iframe"))
      if (f.src === m.src) f.dataset.heard = m.height; });`,
  guardian: `addEventListener("message", (e) => { let m; try { m = JSON.parse(e.data); } catch { return; }
    if (m && m.type === "set-height") for (const f of document.querySelectorAll("iframe"))
      if (f.contentWindow === e.source) f.dataset.heard = m.value; });`,
  pym: `addEventListener("message", (e) => { if (typeof e.data !== "string") return;
    const m = /^pymxPYMxours-1xPYMx(\\S+)xPYMx(.*)$/.exec(e.data);
    if (m && m[1] === "height") document.querySelector("iframe").dataset.heard = m[2]; });`,
  wordpress: `addEventListener("message", (e) => { const d = e.data; if (!d || !d.secret || /[^a-zA-Z0-9]/.test(d.secret)) return;
    const f = document.querySelector('iframe[data-secret="' + d.secret + '"]');
    if (f && e.source === f.contentWindow && d.message === "height") f.dataset.heard = d.value; });`,
  "open-iframe-resizer": `addEventListener("message", (e) => { const f = document.querySelector("iframe");
    if (e.source === f.contentWindow && e.data && e.data.type === "iframe-resized") f.dataset.heard = e.data.height; });
    addEventListener("load", () => document.querySelector("iframe").contentWindow.postMessage({ type: "iframe-child-init" }, "*"));`,
  "iframe-resizer": `addEventListener("message", (e) => { const f = document.querySelector("iframe");
    if (typeof e.data === "string" && e.data.startsWith("[iFrameSizer]")) {
      const parts = e.data.slice(13).split(":"); if (parts[0] === "box-1" && e.source === f.contentWindow) f.dataset.heard = parts[1]; } });
    addEventListener("load", () => document.querySelector("iframe").contentWindow.postMessage(
      "[iFrameSizer]box-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll", "*"));`,
} as const;

interface Answer {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly border_heights: Readonly<Record<"full" | "min" | "none", readonly (readonly [number, number])[]>>;
}

function answer(name: string): Answer {
  const file = fileURLToPath(new URL(`../dist/oembed/${name}.json`, import.meta.url));
  // The build wrote it; what it must hold is asserted in its own tests.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(readFileSync(file, "utf8")) as Answer;
}

for (const [name, listener] of Object.entries(LISTENERS)) {
  test(`a ${name} host hears the height of the published table`, async ({ page, host, baseURL }) => {
    const query = name === "pym" ? "?initialWidth=600&childId=ours-1&parentUrl=http%3A%2F%2Fhost%2F" : "";
    const hash = name === "wordpress" ? "#?secret=abcDEF1234" : "";
    await page.goto(
      host.page(
        `<iframe data-secret="abcDEF1234" sandbox="allow-scripts" src="${baseURL}/embed/trade/${query}${hash}" width="600" height="400"></iframe>`,
        `<script>${listener}</script>`,
      ),
    );
    const expected = answer("trade").height;
    await expect(page.locator("iframe")).toHaveAttribute("data-heard", String(expected));
  });
}

test("a frame is as high as the table says at every width, whatever height it is given", async ({ page, baseURL }) => {
  const { border_heights: tables } = answer("trade");
  for (const chrome of ["full", "min", "none"] as const) {
    await page.goto(`${baseURL}/embed/trade/?chrome=${chrome}`);
    const rows = tables[chrome].filter((_, index) => chrome === "full" || index % 4 === 1);
    for (const [width, height] of rows) {
      for (const given of width === 600 ? [220, 900] : [500]) {
        await page.setViewportSize({ width, height: given });
        const natural = await page.locator("#natural").evaluate((element) => element.getBoundingClientRect().height);
        expect(Math.abs(natural - height), `${chrome} at ${width}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

for (const helper of [false, true]) {
  test(`the embed code moves nothing on its host's page ${helper ? "with" : "without"} our script`, async ({
    page,
    host,
    baseURL,
  }) => {
    await page.goto(`${baseURL}/workshop/`);
    const snippet = await page.getByRole("textbox", { name: "Code for a page" }).inputValue();
    for (const width of [280, 480, 600, 960, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(
        host.page(
          `<p>Before</p>${snippet}<p id="after">After</p>${helper ? `<script src="${baseURL}/embed.js" async></script>` : ""}`,
          `<script>window.shift = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: "layout-shift", buffered: true });</script>`,
        ),
      );
      const frame = page.frameLocator("iframe");
      await expect(frame.locator("svg[data-room=true]")).toHaveCount(1);
      const natural = await frame.locator("#natural").evaluate((element) => element.getBoundingClientRect().height);
      const given = await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
      expect(Math.abs(given - natural), `at ${width}`).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => Reflect.get(window, "shift")), `at ${width}`).toBe(0);
    }
  });
}

test("ten frames out of sight load nothing but their pages and styles, and report their heights", async ({
  page,
  host,
  baseURL,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  const frames =
    `<iframe sandbox="allow-scripts" src="${baseURL}/embed/trade/" width="600" height="640"></iframe>`.repeat(10);
  await page.goto(host.page(`<div style="height:4000px"></div>${frames}`, `<script>${LISTENERS.datawrapper}</script>`));
  await expect(page.locator("iframe[data-heard]")).toHaveCount(10);
  expect(requested.filter((path) => path.endsWith(".js"))).toEqual([]);
  await page.locator("iframe").first().scrollIntoViewIfNeeded();
  await expect(page.frameLocator("iframe >> nth=0").locator("svg[data-room=true]")).toHaveCount(1);
  expect(requested.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(0);
  await expect(page.frameLocator("iframe >> nth=9").locator("svg[data-room=true]")).toHaveCount(0);
});

test("messages of wrong shape, of strangers, or huge, are ignored without error", async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<iframe id="ours" sandbox="allow-scripts" src="${baseURL}/embed/trade/" width="600" height="640"></iframe><iframe id="stranger" srcdoc="<p>x</p>"></iframe>`,
    ),
  );
  await expect(page.frameLocator("#ours").locator("svg[data-room=true]")).toHaveCount(1);
  const heard = await page.evaluate(async () => {
    const ours = document.querySelector<HTMLIFrameElement>("#ours")?.contentWindow;
    let count = 0;
    const listen = (event: MessageEvent) => {
      if (event.source === ours) count += 1;
    };
    addEventListener("message", listen);
    const hostile: unknown[] = [
      null,
      undefined,
      0,
      Number.NaN,
      "",
      "x".repeat(5_000_000),
      "[iFrameSizer]",
      "[iFrameSizer]<img>:1:2:3:4:5:6:7:8:9",
      "pymxPYMxotherxPYMxwidthxPYMx9",
      "{",
      [],
      [[[]]],
      {},
      { type: {} },
      { type: "iframe-child-init".repeat(9) },
      { message: "ready".repeat(4) },
      { type: "frames-init ", height: -1 },
      new Map(),
      new Date(0),
      new Uint8Array(9),
      { datawrapper: 1 },
      { type: "set-height", value: "<script>" },
      true,
      10n,
      /x/,
    ];
    for (const data of hostile) ours?.postMessage(data, "*");
    for (let index = 0; index < 300; index += 1) {
      const noise = Array.from({ length: 12 }, () => String.fromCodePoint(32 + Math.floor(Math.random() * 900))).join(
        "",
      );
      ours?.postMessage(index % 2 === 0 ? noise : { type: noise, message: noise, height: index }, "*");
    }
    // A stranger on the page asks as a host may: only the frame's own host is heard.
    const stranger = document.querySelector<HTMLIFrameElement>("#stranger")?.contentWindow;
    const script = stranger?.document.createElement("script");
    if (script !== undefined && stranger !== null && stranger !== undefined) {
      script.textContent = `parent.frames[0].postMessage({ type: "iframe-child-init" }, "*")`;
      stranger.document.body.append(script);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    const unasked = count;
    ours?.postMessage({ type: "iframe-child-init" }, "*");
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    removeEventListener("message", listen);
    return { unasked, asked: count };
  });
  expect(heard.unasked).toBe(0);
  expect(heard.asked).toBeGreaterThan(0);
});
