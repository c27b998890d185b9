/** Gives the glyphs of a typeface other characters: in it, Latin figures stand where Arabic-Indic ones are written. */

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_SEED = 0xb1b0afba;

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = HEADER + index * RECORD;
    const offset = font.readUInt32BE(record + 8);
    return {
      tag: font.toString("latin1", record, record + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(record + 12)),
    };
  });
}

/** Glyph of a character by a `cmap` table's format 4 part; throws when the typeface has none. */
function glyphOf(cmap: Buffer, character: string): number {
  const code = character.codePointAt(0) ?? 0;
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const twice = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < twice; segment += 2) {
      const end = cmap.readUInt16BE(at + 14 + segment);
      const start = cmap.readUInt16BE(at + 16 + twice + segment);
      if (code < start || code > end) continue;
      const delta = cmap.readUInt16BE(at + 16 + 2 * twice + segment);
      const rangeAt = at + 16 + 3 * twice + segment;
      const range = cmap.readUInt16BE(rangeAt);
      const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      return (glyph + delta) & 0xffff;
    }
  }
  throw new Error(`the typeface has no ${character}`);
}

/** A `cmap` table with one segment a character. */
function cmapOf(glyphs: readonly (readonly [code: number, glyph: number])[]): Buffer {
  const segments = [...glyphs].sort((a, b) => a[0] - b[0]);
  const count = segments.length + 1;
  const codes = segments.map(([code]) => code);
  const deltas = segments.map(([code, glyph]) => (glyph - code) & 0xffff);
  const noRanges = Array.from({ length: count }, () => 0);
  const heading = [0, 1, 3, 1, 0, 12, 4, 16 + count * 8, 0, count * 2, 0, 0, 0];
  const words = [heading, codes, [0xffff, 0], codes, [0xffff], deltas, [1], noRanges].flat();
  const data = Buffer.alloc(words.length * 2);
  for (const [index, word] of words.entries()) data.writeUInt16BE(word, index * 2);
  return data;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

/** The typeface (TrueType) with only the characters of `mapping`, each drawn as another of its characters. */
export function remapFont(font: Buffer, mapping: readonly (readonly [character: string, drawnAs: string])[]): Buffer {
  const tables = tablesOf(font);
  const old = tables.find(({ tag }) => tag === "cmap");
  if (old === undefined) throw new Error("the typeface has no characters");
  const cmap = cmapOf(mapping.map(([character, as]) => [character.codePointAt(0) ?? 0, glyphOf(old.data, as)]));
  const renewed = tables.map((table) => (table.tag === "cmap" ? { tag: "cmap", data: cmap } : table));
  const head = font.subarray(0, HEADER);
  const records: Buffer[] = [];
  let offset = HEADER + renewed.length * RECORD;
  for (const { tag, data } of renewed) {
    const record = Buffer.alloc(RECORD);
    record.write(tag, "latin1");
    record.writeUInt32BE(checksum(padded(data)), 4);
    record.writeUInt32BE(offset, 8);
    record.writeUInt32BE(data.length, 12);
    records.push(record);
    offset += padded(data).length;
  }
  const whole = Buffer.concat([head, ...records, ...renewed.map(({ data }) => padded(data))]);
  const headTable = records.find((record) => record.toString("latin1", 0, 4) === "head");
  if (headTable !== undefined) {
    const at = headTable.readUInt32BE(8) + 8;
    whole.writeUInt32BE(0, at);
    whole.writeUInt32BE((CHECKSUM_SEED - checksum(whole)) >>> 0, at);
  }
  return whole;
}
