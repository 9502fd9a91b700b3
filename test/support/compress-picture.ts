import { crc32, deflateSync, inflateSync } from "node:zlib";

// In Jest, each access to a global takes long, because a test file has its own global object.
const { abs, floor, max } = Math;

/** Maximum number of colors in a palette. */
const COLORS = 256;
const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** Numbers of channels by color type, for pictures without a palette. */
const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

/** Red, green, blue and alpha, each in one byte. */
type Color = number;
/** Number of bits to the right of each channel in a color. */
const SHIFTS = [24, 16, 8, 0];

interface Picture {
  width: number;
  height: number;
  colors: Color[];
}

/**
 * Reduces a screenshot in PNG format to 256 colors, which makes it less than half as large. Screenshots of pages have
 * few colors except at the edges of letters, so the difference is not visible.
 */
export function compressPicture(png: Buffer): Buffer {
  const { width, height, colors } = decode(png);
  const palette = choosePalette(colors);
  const indexes = new Map<Color, number>();
  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, position) => {
    const index = indexes.get(color) ?? findNearest(palette, color).index;
    indexes.set(color, index);
    // Each row starts with its filter. 0 means none.
    rows[position + floor(position / width) + 1] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, with a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => SHIFTS.slice(0, 3).map((shift) => (color >>> shift) & 255)))),
    chunk("tRNS", Buffer.from(palette.map((color) => color & 255))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Decodes a PNG with 8 bits per channel, without a palette and not interlaced, as Chromium writes it. */
function decode(png: Buffer): Picture {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), CHANNELS[png.readUInt8(25)] ?? 0];
  const data: Buffer[] = [];
  for (let start = SIGNATURE.length; start < png.length; start += png.readUInt32BE(start) + 12) {
    if (png.toString("latin1", start + 4, start + 8) === "IDAT") {
      data.push(png.subarray(start + 8, start + 8 + png.readUInt32BE(start)));
    }
  }
  const filtered = inflateSync(Buffer.concat(data));
  const size = width * channels;
  const colors: Color[] = [];
  let above = Buffer.alloc(size);
  for (let row = 0; row < height; row++) {
    const start = row * (size + 1);
    const bytes = Buffer.from(filtered.subarray(start + 1, start + 1 + size));
    removeFilter(bytes, { above, channels, filter: filtered[start] as number });
    for (let position = 0; position < size; position += channels) {
      const alpha = channels === 4 ? bytes.readUInt8(position + 3) : 255;
      colors.push(((bytes.readUIntBE(position, 3) << 8) | alpha) >>> 0);
    }
    above = bytes;
  }
  return { width, height, colors };
}

/** Replaces the differences to neighbors in a row of a PNG by the values. */
function removeFilter(
  bytes: Buffer,
  { above, channels, filter }: { above: Buffer; channels: number; filter: number },
): void {
  for (let position = 0; position < bytes.length; position++) {
    const a = bytes[position - channels] ?? 0;
    const b = above[position] as number;
    const c = above[position - channels] ?? 0;
    const prediction = [0, a, b, (a + b) >> 1, predictNearest(a, b, c)][filter] as number;
    bytes[position] = (bytes[position] as number) + prediction;
  }
}

/** Returns the neighbor that is nearest to `a + b - c`. */
function predictNearest(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [abs(b - c), abs(a - c), abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) {
    return a;
  }
  return toB <= toC ? b : c;
}

/** Chooses the most frequent colors that differ enough from each other, so that each color is near one of them. */
function choosePalette(colors: readonly Color[]): Color[] {
  const counts = new Map<Color, number>();
  for (const color of colors) {
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b);
  for (let difference = 0; ; difference += 2) {
    const palette: Color[] = [];
    for (const [color] of byFrequency) {
      if (palette.length <= COLORS && findNearest(palette, color).difference > difference) {
        palette.push(color);
      }
    }
    if (palette.length <= COLORS) {
      return palette;
    }
  }
}

/** Finds the color of a palette with the smallest difference, which is that of the channel that differs most. */
function findNearest(palette: readonly Color[], color: Color): { index: number; difference: number } {
  let nearest = { index: -1, difference: Number.POSITIVE_INFINITY };
  palette.forEach((candidate, index) => {
    let difference = 0;
    for (const shift of SHIFTS) {
      difference = max(difference, abs(((candidate >>> shift) & 255) - ((color >>> shift) & 255)));
    }
    if (difference < nearest.difference) {
      nearest = { index, difference };
    }
  });
  return nearest;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
