import { describe, expect, it } from "vitest";
import { loadDataset } from "#data/load.build.ts";
import { languageOf } from "#i18n/language.ts";
import { baseState } from "#url/codec.ts";
import { decodeBorder } from "./border.data.ts";
import { borderHeight, borderLayout } from "./border.layout.ts";
import { borderModel } from "./border.model.ts";
import { borderParams } from "./border.params.ts";

const data = decodeBorder(loadDataset());
const state = baseState(borderParams);
const passage = (gate: string, date: string, traffic: "goods" | "travellers") =>
  borderModel(data, { ...state, date, traffic }).gates.find((one) => one.gate.id === gate)?.passage;

describe(borderModel.name, () => {
  it.each([
    // From the reading of the reports, ten days.
    ["shalamcheh", "2020-01-10", "goods", "unknown"],
    ["shalamcheh", "2020-02-25", "travellers", "limited"],
    ["shalamcheh", "2020-03-10", "goods", "closed"],
    ["shalamcheh", "2020-05-28", "travellers", "closed"],
    ["shalamcheh", "2020-07-20", "goods", "limited"],
    ["shalamcheh", "2020-08-03", "goods", "closed"],
    ["shalamcheh", "2020-09-27", "goods", "limited"],
    ["shalamcheh", "2020-11-20", "goods", "unknown"],
    ["shalamcheh", "2020-12-31", "goods", "open"],
    ["chazabeh", "2020-04-01", "goods", "closed"],
  ] as const)("has %s on %s for %s: %s", (gate, date, traffic, expected) => {
    expect(passage(gate, date, traffic)).toBe(expected);
  });

  it("does not take silence for an open gate: Siranband has no report at all", () => {
    for (const date of ["2020-01-01", "2020-06-15", "2020-12-31"])
      expect(passage("siranband", date, "goods")).toBe("unknown");
  });

  it("orders twelve crossings from the Turkish end to the Gulf and counts them", () => {
    const model = borderModel(data, state);
    const kilometres = model.gates.map((one) => one.gate.kilometre);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(Object.values(model.count).reduce((sum, count) => sum + count, 0)).toBe(12);
  });
});

describe(borderLayout.name, () => {
  it.each([280, 340, 390, 720, 1000])("names every crossing at %i px without covering a name or a mark", (width) => {
    const size = { width, height: borderHeight(width) };
    const layout = borderLayout(borderModel(data, state), state, size, languageOf("en"));
    expect(layout.names).toHaveLength(12);
    const boxes = [...layout.names, ...layout.cityNames].map(({ key, box }) => ({ key, ...box }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.key} and ${b.key}`).toBe(true);
      }
    }
  });

  it("sets every crossing on the line that is drawn, to within two kilometres", () => {
    const points = data.geometry.border.coordinates.flat();
    for (const { gate } of borderModel(data, state).gates) {
      const distance = Math.min(
        ...points
          .slice(1)
          .map((end, index) => segmentDistance([gate.longitude, gate.latitude], points[index] ?? end, end)),
      );
      expect(distance, gate.id).toBeLessThan(2);
    }
  });
});

/** Kilometres from a point to a segment, on a plane that is flat enough over so little. */
function segmentDistance(point: readonly number[], from: readonly number[], to: readonly number[]): number {
  const scale = Math.cos(((point[1] ?? 0) * Math.PI) / 180);
  const plane = ([x = 0, y = 0]: readonly number[]): [number, number] => [x * 111.2 * scale, y * 111.2];
  const [[px, py], [ax, ay], [bx, by]] = [plane(point), plane(from), plane(to)];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - part * (bx - ax), py - ay - part * (by - ay));
}
