/** The opening's map: the border alone, as large as its box, with as little else as possible. */
import type { Size } from "#charts/chart.ts";
import type { Language } from "#i18n/language.ts";
import type { BorderData } from "./border.data.ts";
import { borderMessages } from "./border.messages.ts";
import { borderProjection, project } from "./border.projection.ts";
import { openingMessages } from "./opening.messages.ts";
import { outlines, type MapGround } from "./map.layout.ts";

export interface OpeningLayout extends Size {
  readonly land: MapGround["land"];
  readonly gates: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  readonly names: readonly {
    readonly key: "iran" | "iraq" | "gulf";
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[];
  /** What the rings are, west of one of them: where the text ends. */
  readonly key: { readonly x: number; readonly y: number; readonly text: string };
}

/** The ring that says what all are, counted from the north: high enough to show on a phone's first screen. */
const NAMED_RING = 1;

const NAMES: Readonly<Record<OpeningLayout["names"][number]["key"], readonly [number, number]>> = {
  iraq: [44.6, 32.3],
  iran: [49.3, 31.6],
  gulf: [49.2, 29.5],
};

/** Places land, line, crossings and the three names. */
export function openingLayout(data: BorderData, size: Size, { locale, formats }: Language): OpeningLayout {
  const projection = borderProjection({ x: 0, y: 0, ...size }, 22);
  const at = (longitude: number, latitude: number): { x: number; y: number } => {
    const { x, y } = project(projection, { longitude, latitude });
    return { x: Math.round(x), y: Math.round(y) };
  };
  const gates = data.gates.map((gate) => ({ key: gate.id, ...at(gate.longitude, gate.latitude) }));
  const ring = gates.toSorted((a, b) => a.y - b.y)[NAMED_RING] ?? { x: 0, y: 0 };
  const messages = borderMessages[locale];
  return {
    ...size,
    land: outlines(data.geometry, projection),
    gates,
    names: (["iraq", "iran", "gulf"] as const).map((key) => ({
      key,
      ...at(...NAMES[key]),
      text: messages.areas[key],
    })),
    key: { x: ring.x - 10, y: ring.y + 4, text: openingMessages[locale].gates(formats.number(gates.length)) },
  };
}
