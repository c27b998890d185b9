/**
 * Pixels → PNG of at most 256 colours. Drawings have few colours and many shades of edges between them: the frequent
 * ones are kept as they are, the rest become the nearest of them, which halves the file and cannot be seen.
 */
import { crc32, deflateSync } from "node:zlib";

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

/** The colours that are kept, most frequent first, and for every colour the index of the one that stands for it. */
function palette(colours: Uint32Array): { kept: number[]; indexOf: Map<number, number> } {
  const count = new Map<number, number>();
  for (const colour of colours) count.set(colour, (count.get(colour) ?? 0) + 1);
  const all = [...count].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const kept = all.slice(0, MOST_COLOURS);
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  for (const colour of all.slice(MOST_COLOURS)) {
    let nearest = 0;
    for (const [index, one] of kept.entries()) {
      if (distance(one, colour) < distance(kept[nearest] ?? 0, colour)) nearest = index;
    }
    indexOf.set(colour, nearest);
  }
  return { kept, indexOf };
}

/** Encodes opaque pixels, four bytes each, red first. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * 4;
    colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
  }
  const { kept, indexOf } = palette(colours);
  // Each line starts with a byte that names its filter: none, which suits a palette best.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines[y * (width + 1) + 1 + x] = indexOf.get(colours[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, indexed.
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(lines, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
