/** Loads one page as a reader on a slow phone would, uses it, and says what that cost. */
import type { Browser, CDPSession, Locator, Page } from "@playwright/test";

/** A 4× slower processor and 1.6 Mbit/s with 150 ms, as the goals are stated for. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Room of the reader's window, in CSS pixels. */
const VIEWPORT = { width: 1280, height: 860 };

/** How long a page may go on working after it has loaded before it is measured, in milliseconds. */
const SETTLE = 2500;

/** One thing that a page is asked to do, and the element that it is done to. */
interface Step {
  readonly act: "press" | "move over" | "step keys on";
  /** Of the element; the first visible one is taken. */
  readonly selector: string;
}

/** What a page is asked to do once it stands, in this order; each act at most once. */
export type Use = readonly Step[];

/** One load. Times in milliseconds, sizes in bytes over the wire. */
export interface Measurement {
  /** Until the page stands, by kind. */
  readonly bytes: { readonly html: number; readonly script: number; readonly style: number; readonly other: number };
  /** Of all kinds, with what its use asked for. */
  readonly total: number;
  /** Until the page stands. */
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Sum of what long tasks after the first paint took beyond 50 ms each. */
  readonly blocked: number;
  readonly layoutShift: number;
  /** Main-thread work of one pointer move over the drawing, on the slow processor. */
  readonly pointerMove: number | null;
  readonly keyStep: number | null;
  readonly press: number | null;
  /** Script memory after 200 interactions, in bytes; null where there was nothing to interact with. */
  readonly memory: number | null;
}

interface Observed {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
}

/**
 * Runs in the page before anything else: collects paints, shifts and long tasks. Holds no named
 * functions: what runs this file would wrap those in a helper that the page lacks.
 */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, tasks: [] as { start: number; duration: number }[] };
  for (const type of ["paint", "largest-contentful-paint", "layout-shift", "longtask"]) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, startTime: start, duration } = entry;
        if (name === "first-contentful-paint") seen.firstPaint = start;
        if (type === "largest-contentful-paint") seen.largestPaint = start;
        if (type === "longtask") seen.tasks.push({ start, duration });
        if ("value" in entry && typeof entry.value === "number" && !("hadRecentInput" in entry && entry.hadRecentInput))
          seen.layoutShift += entry.value;
      }
    }).observe({ type, buffered: true });
  }
  Object.assign(window, { observed: seen });
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** Main-thread milliseconds that each of `times` repetitions of `act` took. */
async function costOf(
  session: CDPSession,
  page: Page,
  times: number,
  act: (index: number) => Promise<void>,
): Promise<number> {
  const before = await taskTime(session);
  for (let index = 0; index < times; index += 1) await act(index);
  await page.waitForTimeout(100);
  return ((await taskTime(session)) - before) / times;
}

/** Cost of one pointer move over an element, among `times`. */
async function moveOver(page: Page, session: CDPSession, target: Locator, times: number): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("what is moved over has no box");
  return costOf(session, page, times, async (index) => {
    const along = ((index * 7) % times) / times;
    await page.mouse.move(box.x + box.width * along, box.y + box.height * (0.4 + 0.3 * along));
  });
}

type Used = Pick<Measurement, "pointerMove" | "keyStep" | "press" | "memory">;

async function use(page: Page, session: CDPSession, steps: Use): Promise<Used> {
  const cost: { -readonly [Name in keyof Used]: Used[Name] } = {
    pointerMove: null,
    keyStep: null,
    press: null,
    memory: null,
  };
  for (const { act, selector } of steps) {
    const target = page.locator(selector).filter({ visible: true }).first();
    await target.scrollIntoViewIfNeeded();
    if (act === "press") {
      cost.press = await costOf(session, page, 1, async () => target.click());
    } else if (act === "step keys on") {
      await target.focus();
      cost.keyStep = await costOf(session, page, 20, async () => page.keyboard.press("ArrowRight"));
    } else {
      cost.pointerMove = await moveOver(page, session, target, 40);
      await moveOver(page, session, target, 160);
      await session.send("HeapProfiler.collectGarbage");
      cost.memory = (await session.send("Runtime.getHeapUsage")).usedSize;
    }
  }
  return cost;
}

/** One cold load of `address`, and its use. */
export async function measure(browser: Browser, address: string, usage: Use): Promise<Measurement> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const bytes = { html: 0, script: 0, style: 0, other: 0 };
  let requests = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    requests += 1;
    const type = types.get(requestId);
    if (type === "Document") bytes.html += encodedDataLength;
    else if (type === "Script") bytes.script += encodedDataLength;
    else if (type === "Stylesheet") bytes.style += encodedDataLength;
    else bytes.other += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(SETTLE);
  const observed = await page.evaluate<Observed>("window.observed");
  const standing = { bytes: { ...bytes }, requests };
  const used = await use(page, session, usage);
  await context.close();
  return {
    ...standing,
    total: Object.values(bytes).reduce((sum, kind) => sum + kind, 0),
    firstPaint: observed.firstPaint,
    largestPaint: observed.largestPaint,
    blocked: observed.tasks
      .filter(({ start }) => start > observed.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    layoutShift: observed.layoutShift,
    ...used,
  };
}
