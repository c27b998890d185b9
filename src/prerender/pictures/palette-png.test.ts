import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { palettePng } from "./palette-png.ts";

it("keeps the frequent colours exactly and writes lines of indexes", () => {
  const red = [200, 10, 10, 255];
  const white = [255, 255, 255, 255];
  const file = palettePng(Uint8Array.from([...white, ...white, ...white, ...red]), 2, 2);
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([2, 2]);
  const table = file.indexOf("PLTE") + 4;
  expect([...file.subarray(table, table + 6)]).toEqual([255, 255, 255, 200, 10, 10]);
  const data = file.indexOf("IDAT") + 4;
  const length = file.readUInt32BE(data - 8);
  expect([...inflateSync(file.subarray(data, data + length))]).toEqual([0, 0, 0, 0, 0, 1]);
});

it("puts the nearest of 256 colours in the place of rarer ones", () => {
  const shades = Array.from({ length: 300 }, (_, index) => [index % 256, index > 255 ? 1 : 0, 0, 255]);
  const pixels = Uint8Array.from([...shades, ...shades.slice(0, 256)].flat());
  const file = palettePng(pixels, 556, 1);
  expect(file.readUInt32BE(file.indexOf("PLTE") - 4)).toBe(768);
});
