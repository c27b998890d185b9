/** Loads one page as a reader on a slow phone would, uses it, and says what that cost. */
import type { Browser, CDPSession, Page } from "@playwright/test";

/** A 4× slower processor and 1.6 Mbit/s with 150 ms, as the goals are stated for. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Room of the reader's window, in CSS pixels. */
const VIEWPORT = { width: 1280, height: 860 };

/** How long a page may go on working after it has loaded before it is measured, in milliseconds. */
const SETTLE = 2500;

/** What a page is asked to do once it stands. */
export interface Use {
  /** The drawing that the pointer moves over; default: none. */
  readonly drawing?: string | undefined;
  /** The element that takes arrow keys; default: none. */
  readonly keys?: string | undefined;
  /** Pressed once: a phrase of the report, or another mode. Default: none. */
  readonly press?: string | undefined;
}

/** One load. Times in milliseconds, sizes in bytes over the wire. */
export interface Measurement {
  readonly bytes: { readonly html: number; readonly script: number; readonly style: number; readonly other: number };
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

/** Runs in the page before anything else: collects paints, shifts and long tasks. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0, tasks: [] as { start: number; duration: number }[] };
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.firstPaint = entry.startTime;
  });
  watch("largest-contentful-paint", (entry) => {
    seen.largestPaint = entry.startTime;
  });
  watch("layout-shift", (entry) => {
    if (
      "value" in entry &&
      typeof entry.value === "number" &&
      "hadRecentInput" in entry &&
      entry.hadRecentInput !== true
    ) {
      seen.layoutShift += entry.value;
    }
  });
  watch("longtask", (entry) => seen.tasks.push({ start: entry.startTime, duration: entry.duration }));
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

async function movesOver(page: Page, session: CDPSession, selector: string, times: number): Promise<number | null> {
  const target = page.locator(selector).first();
  if ((await target.count()) === 0) return null;
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) return null;
  return costOf(session, page, times, async (index) => {
    const along = ((index * 7) % times) / times;
    await page.mouse.move(box.x + box.width * along, box.y + box.height * (0.4 + 0.3 * along));
  });
}

async function use(page: Page, session: CDPSession, { drawing, keys, press }: Use) {
  const pointerMove = drawing === undefined ? null : await movesOver(page, session, drawing, 40);
  let keyStep: number | null = null;
  if (keys !== undefined) {
    await page.locator(keys).first().focus();
    keyStep = await costOf(session, page, 20, async () => page.keyboard.press("ArrowRight"));
  }
  let pressed: number | null = null;
  if (press !== undefined) {
    const target = page.locator(press).first();
    await target.scrollIntoViewIfNeeded();
    pressed = await costOf(session, page, 1, async () => target.click());
  }
  let memory: number | null = null;
  if (drawing !== undefined) {
    await movesOver(page, session, drawing, 200);
    await session.send("HeapProfiler.collectGarbage");
    memory = (await session.send("Runtime.getHeapUsage")).usedSize;
  }
  return { pointerMove, keyStep, press: pressed, memory };
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
  const used = await use(page, session, usage);
  await context.close();
  return {
    bytes,
    requests,
    firstPaint: observed.firstPaint,
    largestPaint: observed.largestPaint,
    blocked: observed.tasks
      .filter(({ start }) => start > observed.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    layoutShift: observed.layoutShift,
    ...used,
  };
}
