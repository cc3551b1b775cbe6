import { inflateSync } from "node:zlib";

/** The pixels of a PNG as the painter writes them: 8-bit RGB, row filters 0 and 1. */
export function decodePng(file: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const bytes = Buffer.from(file);
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width * 3, height) };
}

function unfilter(rows: Uint8Array, stride: number, height: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    if (filter !== 0 && filter !== 1) throw new Error(`Row ${y} has the unexpected filter ${filter}.`);
    for (let i = 0; i < stride; i++) {
      const left = filter === 1 && i >= 3 ? (pixels[y * stride + i - 3] ?? 0) : 0;
      pixels[y * stride + i] = (rows[y * (stride + 1) + 1 + i] ?? 0) + left;
    }
  }
  return pixels;
}
