/** What readers do to pages: narrow and enlarge them, space and recolour them, still them, translate them. */
import type { Page } from "@playwright/test";
import { CHART_IDS } from "#charts/chart.ts";
import { tradeMessages } from "#charts/trade/trade.messages.ts";
import { frameMessages } from "#chart-parts/frame.messages.ts";
import { languageOf } from "#i18n/language.ts";
import { expect, test } from "./support/quiet.ts";
import {
  at,
  CHART_MODES,
  FRAMES,
  localeInTurn,
  LOCALES,
  RIGHT_TO_LEFT,
  STATEMENT_PAGES,
  TEMPLATES,
} from "./support/site-pages.ts";

const PAGES = [...TEMPLATES, ...STATEMENT_PAGES.slice(0, 1), ...CHART_MODES];

/** The least spacing that WCAG 2.2, 1.4.12 asks pages to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Whatever a page loses to the right, or behind an edge that does not scroll. */
// Traces of so many pages take longer than the pages.
test.use({ trace: "off" });

async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (element: Element): string => element.outerHTML.slice(0, 120);
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement));
    const wide = document.documentElement.scrollWidth > window.innerWidth + 1;
    const visible = [...document.querySelectorAll("#root *, #frame *")].filter(
      (element) =>
        !element.matches("svg *, .visually-hidden, .visually-hidden *") &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const outside = visible.filter((element) => {
      const { left, right, width, top } = element.getBoundingClientRect();
      return (
        width > 1 && top + window.scrollY >= 0 && (left < -1 || right > window.innerWidth + 1) && !scrolls(element)
      );
    });
    const cut = visible.filter(
      (element) =>
        element.matches("p, h1, h2, h3, li, a, button, label, span, td, th, summary, legend") &&
        /hidden|clip/.test(getComputedStyle(element).overflow) &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    return [...(wide ? ["the page scrolls sideways"] : []), ...outside.map(told), ...cut.map(told)];
  });
}

const WAYS = {
  "at 320 px with spaced text": { width: 320, height: 640, style: SPACING },
  "enlarged to 200 %": { width: 640, height: 430, style: "" },
};

for (const locale of LOCALES) {
  test(`nothing is lost at 320 px with spaced text, or at 200 %, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(at(locale, path));
      for (const [way, { width, height, style }] of Object.entries(WAYS)) {
        await page.setViewportSize({ width, height });
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, style);
        await page.waitForTimeout(100);
        found.push(...(await lost(page)).map((one) => `${at(locale, path)} ${way}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test("every mark shows in forced colours, light and dark", async ({ page }) => {
  test.setTimeout(120_000);
  const faint: string[] = [];
  const paths = [...CHART_MODES, ...FRAMES.slice(0, 1)].map((path, index) => at(localeInTurn(index), path));
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator("svg[data-room=true]").first()).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
      const found = await page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const luminance = (color: string): number => {
          if (canvas === null) throw new Error("no canvas");
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .slice(0, 3)
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
        const contrast = (color: string): number => {
          if (color === "none") return 1;
          if (color.startsWith("url")) return 21;
          const own = luminance(color);
          return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
        };
        return [
          ...document.querySelectorAll("svg[data-room=true] :is(path, rect, circle, line, polygon, polyline, text)"),
        ]
          .filter(
            (mark) =>
              mark.closest("defs, clipPath, mask, [class*=ground], [class*=onBar], [class*=shut], [class*=Halo]") ===
                null && mark.checkVisibility(),
          )
          .filter((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            return (fill !== "none" || stroke !== "none") && Math.max(contrast(fill), contrast(stroke)) < 3;
          })
          .map((mark) => `${mark.tagName}.${mark.getAttribute("class") ?? mark.parentElement?.getAttribute("class")}`);
      });
      faint.push(...[...new Set(found)].map((one) => `${path} on ${colorScheme}: ${one}`));
    }
  }
  expect(faint).toEqual([]);
});

test("what is chosen shows in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(at(RIGHT_TO_LEFT, "charts/trade/"));
  const { modes } = tradeMessages[RIGHT_TO_LEFT];
  const ground = (name: string) =>
    page
      .getByText(name, { exact: true })
      .first()
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await ground(modes.exports)).not.toBe(await ground(modes.promise));
});

test("who wants no motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const paths = ["", ...CHART_IDS.map((id) => `charts/${id}/`)].map((path, index) => at(localeInTurn(index), path));
  for (const path of paths) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          const lasts = (times: string): boolean => times.split(", ").some((time) => Number.parseFloat(time) > 0);
          return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving, path).toEqual([]);
  }
});

/** Does what Chrome's translator does: each text becomes two nested `font` elements with other words in them. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === "" || parent.closest("script, style, textarea, svg, font") !== null)
      continue;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    parent.replaceChild(outer, text);
  }
}

for (const locale of ["en", RIGHT_TO_LEFT] as const) {
  test(`a chart in ${locale} that is translated goes on working and says what is so`, async ({ page }) => {
    const { formats } = languageOf(locale);
    const { modes, title } = tradeMessages[locale];
    await page.goto(at(locale, "charts/trade/"));
    await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
    await page.evaluate(translate);
    const drawing = page.getByRole("listbox");
    await drawing.focus();
    await page.keyboard.press("Home");
    await expect(page.getByText(formats.dollars(145)).first()).toBeVisible();
    await page.evaluate(translate);
    await page.keyboard.press("End");
    await expect(drawing.getByRole("option")).toContainText(formats.year(1403));
    await expect(drawing.getByRole("option")).toContainText(frameMessages[locale].status.provisional);
    await page.keyboard.press("Enter");
    await page.evaluate(translate);
    for (const mode of [modes.promise, modes.exports]) {
      await page.getByText(mode).first().click();
      await page.evaluate(translate);
    }
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      title.exportsProvisional(formats.percent(0.51), formats.percent(0.6)),
    );
    await page.getByRole("tab").nth(1).click();
    await expect(page.getByRole("table")).toBeVisible();
  });
}

test("a translated report goes on working", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.evaluate(translate);
  await page.locator("#gas-share-45-percent").click();
  const note = page.locator('[data-note="gas-share-45-percent"]');
  await expect(note).toContainText("Disputed");
  await page.evaluate(translate);
  await note.getByRole("button").last().click();
  await expect(note).toBeHidden();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("link", { name: "Timeline" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(translate);
  await page.goBack();
  await expect(page.locator("#gas-share-45-percent")).toBeVisible();
});

test("a page that is translated before its script runs comes alive", async ({ page }) => {
  await page.addInitScript(
    `(${translate.toString()});document.addEventListener("readystatechange",()=>{if(document.readyState==="interactive")(${translate.toString()})()})`,
  );
  await page.goto("/charts/trade/");
  await expect(page.locator("svg[data-room=true]")).toHaveCount(1);
  await page.getByRole("radio", { name: "The promise" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("named 33 times");
});
