// Makes a screenshot small: 8-bit RGB(A) becomes a palette of at most 256 colours, which flat screens hardly show.
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MAX_COLOURS = 256;

function* chunks(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Undoes the line filters; returns the raw samples, `size` bytes a pixel. */
function unfilter(lines, width, height, size) {
  const stride = width * size;
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= size ? raw[at - size] : 0;
      const above = y > 0 ? raw[at - stride] : 0;
      const corner = x >= size && y > 0 ? raw[at - stride - size] : 0;
      const predicted = [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter];
      raw[at] = lines[y * (stride + 1) + 1 + x] + predicted;
    }
  }
  return raw;
}

/** Splits the box of colours with the widest channel at its median until there are enough; returns each colour's palette index. */
function medianCut(counts) {
  const channel = (colour, index) => (colour >> (16 - 8 * index)) & 255;
  const measure = (colours) => {
    const spans = [0, 1, 2].map((index) => {
      const values = colours.map(([colour]) => channel(colour, index));
      return Math.max(...values) - Math.min(...values);
    });
    const widest = spans.indexOf(Math.max(...spans));
    const weight = colours.reduce((sum, [, count]) => sum + count, 0);
    return { colours, widest, score: colours.length === 1 ? -1 : spans[widest] * Math.log2(weight + 1) };
  };
  const boxes = [measure([...counts])];
  while (boxes.length < MAX_COLOURS) {
    const largest = boxes.reduce((best, box, index) => (box.score > boxes[best].score ? index : best), 0);
    const { colours, widest, score } = boxes[largest];
    if (score <= 0) break;
    const sorted = colours.toSorted(([a], [b]) => channel(a, widest) - channel(b, widest));
    boxes.splice(largest, 1, measure(sorted.slice(0, sorted.length >> 1)), measure(sorted.slice(sorted.length >> 1)));
  }
  const indexOf = new Map(boxes.flatMap(({ colours }, index) => colours.map(([colour]) => [colour, index])));
  // The commonest colour of a box stands for it, so that backgrounds stay exactly what they are.
  const palette = boxes.map(({ colours }) => colours.reduce((best, one) => (one[1] > best[1] ? one : best))[0]);
  return { indexOf, palette };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * Writes a screenshot (PNG, 8-bit RGB or RGBA without transparency) with a palette.
 * @param {Buffer} png
 * @param {string} file
 * @returns {Promise<number>} bytes written
 */
export async function shrinkPng(png, file) {
  const parts = [...chunks(png)];
  const header = Buffer.from(parts.find(({ type }) => type === 'IHDR').data);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const raw = unfilter(inflateSync(packed), width, height, size);
  const counts = new Map();
  const colourAt = (pixel) => raw.readUIntBE(pixel * size, 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const { indexOf, palette } = medianCut(counts);
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indexOf.get(colourAt(pixel));
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const small = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  await writeFile(file, small);
  return small.length;
}
