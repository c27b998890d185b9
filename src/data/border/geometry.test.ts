import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { mesh } from "topojson-client";
import { describe, expect, it } from "vitest";
import { makeGeometry } from "./geometry.build.ts";

const committed = readFileSync(new URL("./geometry.json", import.meta.url), "utf8");

describe("makeGeometry", () => {
  const topology = makeGeometry();

  it("makes the file that is committed", () => {
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify([{ id: "region", topology }])));
  });

  it("stays below 8 kB compressed", () => {
    expect(brotliCompressSync(committed).length).toBeLessThan(8000);
  });

  it("gives the two countries one unbroken line in common", () => {
    const { iran, iraq } = topology.objects;
    const all = { type: "GeometryCollection" as const, geometries: [iran, iraq] };
    // @ts-expect-error -- mesh's types ask for a named collection of the topology; any collection of its arcs will do.
    const line = mesh(topology, all, (a, b) => a !== b);
    expect(line.coordinates).toHaveLength(1);
    const [start, end] = [line.coordinates[0]?.[0], line.coordinates[0]?.at(-1)];
    const north = [start, end].toSorted((a, b) => (b?.[1] ?? 0) - (a?.[1] ?? 0));
    // From the Turkish tripoint to the mouth that Natural Earth draws (see the notes on the geometry).
    expect(north[0]?.[0]).toBeCloseTo(44.784, 1);
    expect(north[1]?.[1]).toBeCloseTo(29.96, 1);
  });
});
