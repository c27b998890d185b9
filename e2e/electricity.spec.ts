/** The electricity chart by keyboard alone: every view, its marks, its filters, and an impossible filter. */
import { expect, test } from "./support/quiet.ts";
import { openChart, walkModes, type WalkedMode } from "./support/walk-modes.ts";

const MODES: readonly WalkedMode[] = [
  { mode: "estimates", says: /run from 20% to more than 50%/ },
  { mode: "generation", says: /Gas made 79 of the 157 TWh/ },
  { mode: "if-gas-stops", says: /4,500 to 7,950 MW/ },
  { mode: "supply", says: /34,000 to 55,000 MW/ },
];

test("arrow keys lead through every view, and within it through its marks", async ({ page }) => {
  await openChart(page, "/charts/electricity/");
  await walkModes(page, "As reported", MODES);
});

test("each of the 54 shares is reached by arrow keys with its source", async ({ page }) => {
  await openChart(page, "/charts/electricity/estimates/");
  const drawing = page.getByRole("listbox");
  await drawing.focus();
  await page.keyboard.press("Home");
  const seen = new Set<string>();
  for (let step = 0; step < 54; step += 1) {
    await expect(drawing.getByRole("option")).toHaveText(/^Published share/);
    seen.add(`${String(step)} ${String(await drawing.getByRole("option").textContent())}`);
    await expect(page.getByText(/^Source: [^,]+, .+, (no date shown|.*\d{4})/).first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
  }
  expect(seen.size).toBe(54);
  await expect(drawing.getByRole("option")).toHaveText(/^Our share of 2017/);
});

test("filters that leave nothing say what to loosen", async ({ page }) => {
  await page.goto("/charts/electricity/?mode=estimates&covers=lines&basis=peak");
  await expect(page.getByText("No published share is left. Allow more").first()).toBeVisible();
  await page.getByRole("checkbox", { name: "Gas and lines" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2 published shares of this kind");
});

test("a typed loss of gas is reckoned, drawn and sent", async ({ page }) => {
  await openChart(page, "/charts/electricity/if-gas-stops/");
  const field = page.getByRole("textbox", { name: "Gas lost" });
  await field.fill("30");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("3,000 to 5,300 MW");
  await expect(page).toHaveURL(/gas=30/);
  await page.getByRole("combobox", { name: "Set against" }).selectOption("average-2020");
  await expect(page.getByText(/21\S*–\S*37% of the average supply, 2020/).first()).toBeVisible();
});
