/** The map: found by keyboard, moved without taking the page's scroll, played through 2020. */
import { expect, test } from "./support/quiet.ts";

test("by keyboard alone: find a crossing in the list, read its state on 27 September 2020, open its source", async ({
  page,
  context,
}) => {
  await page.goto("/charts/border/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const list = page.getByRole("list", { name: "Crossings from north to south" });
  await list.getByRole("button").first().focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press("ArrowDown");
  const mehran = list.getByRole("button", { name: /^Mehran/ });
  await expect(mehran).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(mehran).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/focus=mehran/);
  await expect(page.getByText(/So from 12 September 2020 to 4 December 2020, by our reading/)).toBeVisible();
  const records = page.getByRole("list", { name: "Records that this reading rests on" });
  await expect(records.getByRole("listitem").first()).toContainText("12 September 2020");
  await page.keyboard.press("Tab");
  const source = records.getByRole("link").first();
  await expect(source).toBeFocused();
  const address = String(await source.getAttribute("href"));
  await context.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: "the source" }));
  const opened = context.waitForEvent("request", (request) => request.url() === address);
  await page.keyboard.press("Enter");
  await opened;
});

test("the map zooms by keys, buttons and ctrl-wheel, keeps its place in the link, and leaves the wheel to the page", async ({
  page,
}) => {
  await page.goto("/charts/border/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const drawing = page.getByRole("listbox");
  await drawing.focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/zoom=2\.56/);
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page).toHaveURL(/at=46\.5~32\.5/);
  const place = new URL(page.url()).search;
  await page.reload();
  await expect(page.getByRole("button", { name: "Move north" })).toBeVisible();
  expect(new URL(page.url()).search).toBe(place);
  await drawing.focus();
  await page.keyboard.press("Home");
  await expect(drawing.getByRole("option")).toHaveText(/^Tamarchin/);
  // The arrow keys lead to a crossing that was out of sight, and the map goes with them.
  await expect(page).not.toHaveURL(/at=46\.5~32\.5/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/zoom/);
  await drawing.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page.getByRole("button", { name: "Whole border" })).toBeDisabled();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/zoom=/);
  await page.getByRole("button", { name: "Whole border" }).click();
  await expect(page).not.toHaveURL(/zoom/);
});

test("two fingers zoom, one finger does not", async ({ page }) => {
  await page.goto("/charts/border/");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const touch = (type: string, points: readonly (readonly [number, number])[]) =>
    page.getByRole("listbox").evaluate(
      (target, [kind, places]) => {
        const box = target.getBoundingClientRect();
        const touches = places.map(
          ([x, y], identifier) => new Touch({ identifier, target, clientX: box.left + x, clientY: box.top + y }),
        );
        const event = new TouchEvent(kind, { touches, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, points] as const,
    );
  expect(await touch("touchstart", [[100, 100]])).toBe(false);
  expect(await touch("touchmove", [[100, 160]])).toBe(false);
  await expect(page.getByRole("button", { name: "Whole border" })).toBeDisabled();
  await touch("touchstart", [
    [100, 100],
    [200, 200],
  ]);
  expect(
    await touch("touchmove", [
      [60, 60],
      [240, 240],
    ]),
  ).toBe(true);
  await expect(page).toHaveURL(/zoom=1\.8/);
});

test("2020 plays and pauses, and goes from change to change where motion is not wanted", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/charts/border/?date=2020-03-06");
  await expect(page.locator("svg[data-room]")).toHaveCount(1);
  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: "Play" }).click();
  await expect(heading).not.toContainText("6 March 2020:");
  await page.getByRole("button", { name: "Pause" }).click();
  const paused = await heading.textContent();
  await page.waitForTimeout(400);
  await expect(heading).toHaveText(String(paused));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByLabel("Type a day").fill("2020-03-06");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(heading).toContainText("8 March 2020");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Change before" }).click();
  await expect(heading).not.toContainText("8 March 2020");
});
