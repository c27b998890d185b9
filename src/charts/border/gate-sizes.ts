/** What is known of each crossing's size: exports of 1398, and pilgrims before the pandemic. */
import type { Citation, Status } from "#data/record.ts";
import type { BorderData } from "./border.data.ts";

/** The Iranian year before the closures, the last whole one that the report could know. */
export const SIZE_YEAR = 1398;

/** A published number that can be drawn as a size. */
export interface GateSize {
  /** Millions of US dollars, or people. */
  readonly value: number;
  readonly about: boolean;
  readonly status: Status;
  readonly citations: readonly Citation[];
}

/** Whether the crossings' map rests on a record of trade: their sizes, and what stands beside their states of 2020. */
export function readByCrossings(row: BorderData["trade"][number]): boolean {
  return isSize(row) || row.period.start.startsWith("2020-");
}

function isSize(row: BorderData["trade"][number]): boolean {
  return (
    row.measure === "value" &&
    row.period.kind === "iranian-year" &&
    row.period.year === SIZE_YEAR &&
    !row.allDestinations
  );
}

/** Iran's exports through a crossing in 1398, in millions of US dollars; undefined where no figure was found. */
export function gateTrade(data: BorderData, gate: string): GateSize | undefined {
  const row = data.trade.find((one) => one.gate === gate && isSize(one));
  if (row === undefined) return undefined;
  return { value: row.value, about: row.qualifier !== null, status: row.status, citations: row.citations };
}

/** People who entered in the two weeks of Arbaeen 2019; undefined where no figure was found. */
export function gatePilgrims(data: BorderData, gate: string): GateSize | undefined {
  const volume = data.gates
    .find((one) => one.id === gate)
    ?.volumes.find((one) => one.unit === "people" && one.period === "2019");
  if (volume === undefined) return undefined;
  // The table of crossings has no statuses: these are agencies' numbers.
  return { value: volume.value, about: volume.qualifier !== null, status: "reported", citations: volume.citations };
}
