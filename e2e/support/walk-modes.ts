/** A chart page walked by keyboard alone. */
import { expect, type Page } from "@playwright/test";

/** A mode by its word in the address, and what the finding says in it. */
export interface WalkedMode {
  readonly mode: string;
  readonly says: RegExp;
}

/** Opens a chart's page and waits until the chart is alive. */
export async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
}

/** From the radio button named `first`, arrow keys lead through `modes`, and within each from mark to mark. */
export async function walkModes(page: Page, first: string, modes: readonly WalkedMode[]): Promise<void> {
  await page.getByRole("radio", { name: first }).focus();
  for (const { mode, says } of modes) {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(says);
    await expect(page).toHaveURL(new RegExp(`mode=${mode}`));
    const drawing = page.getByRole("listbox");
    await drawing.focus();
    await page.keyboard.press("Home");
    const option = await drawing.getByRole("option").textContent();
    await page.keyboard.press("ArrowRight");
    await expect(drawing.getByRole("option")).not.toHaveText(String(option));
    await page.locator(`input[type="radio"][value="${mode}"]`).focus();
  }
}
