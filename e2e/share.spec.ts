/** What readers send each other opens as it was sent; what they take away is what they saw. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/quiet.ts";

/** One change of a chart, as a reader makes it. */
type Change = (page: Page) => Promise<void>;

const radio =
  (name: string): Change =>
  (page) =>
    page.getByRole("radio", { name, exact: true }).check();
const toggle =
  (name: RegExp): Change =>
  (page) =>
    page.getByRole("checkbox", { name }).click();
const tab =
  (name: string): Change =>
  (page) =>
    page.getByRole("tab", { name }).click();
const ring =
  (...keys: readonly string[]): Change =>
  async (page) => {
    for (const key of [...keys, "Enter"]) await page.getByRole("listbox").press(key);
  };

/** Five changes of each chart. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  trade: [
    radio("Percent of the goal"),
    radio("Iranian years"),
    toggle(/our own range/),
    radio("27 September 2020"),
    tab("Table"),
  ],
  electricity: [
    radio("Estimates"),
    toggle(/^Power lines$/),
    radio("Independent only"),
    radio("27 September 2020"),
    tab("Table"),
  ],
  border: [
    radio("Travellers"),
    (page) => page.getByRole("button", { name: "1 April" }).click(),
    (page) => page.getByRole("slider", { name: "Day of 2020" }).press("ArrowRight"),
    ring("Home"),
    tab("Table"),
  ],
  waivers: [radio("the press"), radio("27 September 2020"), ring("End"), ring("ArrowLeft"), tab("Table")],
  pandemic: [radio("Per million people"), radio("2020"), ring("Home"), ring("ArrowRight", "ArrowRight"), tab("Table")],
};

/** What a reader sees of a state: the finding, which controls are on, and the table row for row. */
async function seen(page: Page): Promise<unknown> {
  const table = page.getByRole("tabpanel").getByRole("row");
  await expect(table.first()).toBeVisible();
  return {
    finding: await page.getByRole("heading", { level: 1 }).textContent(),
    on: await page
      .locator("main input:checked")
      .evaluateAll((inputs) => inputs.map((input) => input.closest("label")?.textContent)),
    rows: await table.evaluateAll((rows) => rows.map((row) => row.textContent)),
    ringed: await page.locator("tr[data-focus]").evaluateAll((rows) => rows.map((row) => row.textContent)),
  };
}

/** Opens one of the dialogs at the foot of the chart; a column of its table may have the same name. */
async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).last().click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

for (const [chart, changes] of Object.entries(CHANGES)) {
  test(`five changes of the ${chart} chart open in another browser as they were sent`, async ({ page, browser }) => {
    await page.goto(`/charts/${chart}/`);
    await expect(page.locator("svg[data-room]")).toHaveCount(1);
    for (const change of changes) await change(page);
    const sent = await seen(page);
    await openDialog(page, "Share");
    const link = await page.getByRole("textbox", { name: "Link to exactly this view" }).inputValue();
    expect(link.length).toBeLessThan(200);
    const other = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
    const received = await other.newPage();
    await received.goto(link);
    await expect.poll(() => seen(received), { timeout: 15_000 }).toEqual(sent);
    await other.close();
  });
}

test("a link to one number rings it and says whether it still stands", async ({ page }) => {
  await page.goto("/charts/trade/?focus=1398");
  await page.getByRole("button", { name: "Share this number" }).click();
  const link = await page.getByRole("textbox", { name: "Link to exactly this view" }).inputValue();
  expect(link).toContain("quote=1398..8990");
  await page.goto(link);
  const notice = page.getByRole("status").filter({ hasText: "$8.99 billion" });
  await expect(notice.first()).toContainText("still stands");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toContainText("1398");

  await page.goto("/charts/trade/?quote=1402..10000");
  const changed = page.getByRole("status").filter({ hasText: "Changed since" });
  await expect(changed).toContainText("the link quotes $10 billion; the figure is now $9.35 billion");
  expect(await changed.getByRole("link").count()).toBeGreaterThanOrEqual(2);

  await page.goto("/charts/trade/?quote=1398..20000");
  await expect(page.getByRole("status").filter({ hasText: "Never in the data" })).toContainText("1398");
  await page.getByRole("button", { name: "Open the view without the quoted number" }).click();
  await expect(page).toHaveURL(/\/charts\/trade\/$/);

  await page.goto("/charts/trade/?quote=1398");
  await expect(page.getByText("quote=1398")).toBeVisible();
});

test("what is taken away is what is shown: picture, figures, citation", async ({ page }) => {
  await page.goto("/charts/trade/promise/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const finding = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await openDialog(page, "Download");
  const take = async (name: string): Promise<{ file: string; bytes: Buffer }> => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
    const download = await waiting;
    return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await take("SVG");
  expect(svg.file).toMatch(/^trade-promise-\d{4}-\d{2}-\d{2}\.svg$/);
  const text = svg.bytes.toString();
  expect(text).toContain(finding.replace(/ .*/, ""));
  expect(text).toContain("Sources: ");
  expect(text).toContain("/charts/trade/promise/");
  expect(text).toContain('@font-face{font-family:"IBM Plex Sans"');
  expect(text).not.toMatch(/class=|var\(/);
  const png = await take("PNG");
  expect([png.bytes.subarray(1, 4).toString("latin1"), png.bytes.readUInt32BE(16)]).toEqual(["PNG", 1520]);
  const csv = await take("CSV");
  const rows = csv.bytes.toString().trim().split("\r\n");
  const json: { rows: unknown[]; title: string } = JSON.parse((await take("JSON")).bytes.toString());
  expect(json.title).toBe(finding);
  expect(rows.length).toBe(json.rows.length + 1);
  await page.keyboard.press("Escape");
  await openDialog(page, "Cite");
  await expect(page.getByRole("textbox", { name: "Plain text" })).toHaveValue(
    /Data version \d+\.\d+\.\d+ of .*accessed/,
  );
  await expect(page.getByRole("textbox", { name: "BibTeX" })).toHaveValue(/^@misc\{/);
});

test("where copying is refused the text stands selected, and the table can be sorted and copied", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto("/charts/trade/?tab=table");
  const first = page.getByRole("tabpanel").getByRole("row").nth(1);
  await page.getByRole("button", { name: "Value" }).click();
  await page.getByRole("button", { name: "Value" }).click();
  await expect(page.getByRole("columnheader", { name: "Value" })).toHaveAttribute("aria-sort", "descending");
  await expect(first).toContainText("billion");
  await page.getByRole("button", { name: "Copy the table for a spreadsheet" }).click();
  await expect(page.getByRole("textbox").first()).toHaveValue(/\t.*\n.*\t/);
  await openDialog(page, "Share");
  await page.getByRole("button", { name: /^Copy: Link/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "selected" })).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString() ?? "")).toContain("/charts/trade/");
});
