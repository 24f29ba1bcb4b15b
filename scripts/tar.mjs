// The little of the tar format (ustar) that a FHIR package needs: plain files, no owners, no dates, so equal files give equal bytes.
const BLOCK = 512;

function header(name, size) {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is longer than a tar header can say`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value, length) => value.toString(8).padStart(length - 1, '0') + '\0';
  block.write(name, 0);
  block.write(octal(0o644, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\0', 257);
  block.write('00', 263);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(sum.toString(8).padStart(6, '0') + '\0 ', 148);
  return block;
}

/** @param files - path in the archive to its text, in the order to write */
export function tar(files) {
  const parts = [];
  for (const [name, text] of files) {
    const body = Buffer.from(text);
    parts.push(header(name, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

/** Takes an archive of plain files apart again. @returns path to text */
export function untar(archive) {
  const files = new Map();
  for (let at = 0; at < archive.length && archive[at] !== 0;) {
    const field = (from, to) => archive.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 136), 8);
    files.set(field(0, 100), archive.toString('utf8', at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
