import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readOrientation } from "../../../../src/components/reference-dropzone/prepare/exifOrientation";
import { stripJpeg } from "../../../../src/components/reference-dropzone/prepare/stripJpeg";
import { stripMetadata } from "../../../../src/components/reference-dropzone/prepare/stripMetadata";
import { stripPng } from "../../../../src/components/reference-dropzone/prepare/stripPng";
import { stripWebp } from "../../../../src/components/reference-dropzone/prepare/stripWebp";
import { bytesOf, exifWith, pngChunk, secret, segment, textOf, webp, webpChunk } from "./pictureBytes";

const start = bytesOf([0xff, 0xd8]);
const end = bytesOf([0xff, 0xd9]);
const jfif = segment(0xe0, "JFIF\0 1");
const profile = segment(0xe2, "ICC_PROFILE\0 colours");
const adobe = segment(0xee, "Adobe 1");
const table = segment(0xdb, "table");
// A stuffed byte, a restart and a fill byte are no end of the compressed data.
const scan = bytesOf(segment(0xda, "scan"), [1, 0xff, 0, 2, 0xff, 0xd0, 3]);
const secrets = [
  segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", secret),
  segment(0xe2, "MPF\0", secret),
  segment(0xe5, secret),
  segment(0xed, "Photoshop 3.0\0", secret),
  segment(0xfe, secret),
];
const picture = [jfif, profile, adobe, table, scan, table, scan];

describe("stripping a JPEG", () => {
  it("takes out everything but the picture, its colours and the way it is turned", () => {
    const exif = segment(0xe1, "Exif\0\0", exifWith(6));
    const whole = bytesOf(
      start,
      jfif,
      exif,
      ...secrets,
      profile,
      adobe,
      table,
      scan,
      table,
      scan,
      end,
      secret,
    );
    const stripped = textOf(stripJpeg(whole));
    expect(stripped).not.toContain(secret);
    const [before, after] = stripped.split("Exif\0\0");
    expect(before).toBe(textOf([start, jfif, bytesOf([0xff, 0xe1, 0, 34])]));
    expect(after?.slice(26)).toBe(textOf([profile, adobe, table, scan, table, scan, end]));
    expect(readOrientation(bytesOf(after?.slice(0, 26) ?? ""))).toBe(6);
  });

  it("leaves no Exif where the picture is upright", () => {
    const exif = segment(0xe1, "Exif\0\0", exifWith(1));
    const whole = bytesOf(start, exif, ...picture, [0xff], end);
    expect(textOf(stripJpeg(whole))).toBe(textOf([start, ...picture, bytesOf([0xff]), end]));
  });

  it("takes a photo that breaks off inside of the picture, as decoders do", () => {
    expect(textOf(stripJpeg(bytesOf(start, ...secrets, ...picture)))).toBe(textOf([start, ...picture]));
  });

  it("refuses what breaks off before it", () => {
    expect(() => stripJpeg(bytesOf(start, segment(0xe1, secret).subarray(0, 9)))).toThrow(/breaks off/);
    expect(() => stripJpeg(bytesOf(start, "nonsense"))).toThrow(/breaks off at byte 2/);
  });
});

describe("stripping a PNG", () => {
  const signature = "\x89PNG\r\n\x1a\n";
  const kept = ["IHDR", "iCCP", "tRNS", "acTL", "PLTE", "IDAT", "fdAT"].map((type) => pngChunk(type, type));
  const told = ["tEXt", "zTXt", "iTXt", "tIME", "caBX", "prVt"].map((type) => pngChunk(type, secret));

  it("takes out texts, times and private chunks, and what follows the picture", () => {
    const whole = bytesOf(signature, ...kept, ...told, pngChunk("IEND"), secret);
    expect(textOf(stripPng(whole))).toBe(textOf([bytesOf(signature), ...kept, pngChunk("IEND")]));
  });

  it("keeps the way it is turned, with a right checksum", () => {
    const turned = textOf(stripPng(bytesOf(signature, pngChunk("eXIf", exifWith(3)), pngChunk("IEND"))));
    expect(turned).not.toContain(secret);
    const chunk = bytesOf(turned.slice(8, 8 + 12 + 26));
    expect(readOrientation(chunk.subarray(8, 34))).toBe(3);
    expect(new DataView(chunk.buffer).getUint32(34)).toBe(crc32(chunk.subarray(4, 34)));
  });

  it("refuses one that breaks off", () => {
    expect(() => stripPng(bytesOf(signature, ...kept))).toThrow(/breaks off/);
    expect(() => stripPng(bytesOf(signature, pngChunk("IDAT", secret).subarray(0, 20)))).toThrow(
      /breaks off/,
    );
  });
});

describe("stripping a WebP", () => {
  const extended = (flags: number) => webpChunk("VP8X", bytesOf([flags, 0, 0, 0, 9, 0, 0, 9, 0, 0]));
  const body = [webpChunk("ICCP", "odd"), webpChunk("ALPH", "alpha"), webpChunk("VP8 ", "pixels")];

  it("takes out Exif, XMP and unknown chunks, with their flags", () => {
    const told = [webpChunk("EXIF", exifWith(1)), webpChunk("XMP ", secret), webpChunk("ABCD", secret)];
    const stripped = textOf(stripWebp(webp(extended(0x3c), ...body, ...told)));
    expect(stripped).toBe(textOf([webp(extended(0x30), ...body)]));
  });

  it("keeps the way it is turned", () => {
    const exif = webpChunk("EXIF", bytesOf("Exif\0\0", exifWith(8)));
    const stripped = bytesOf(textOf(stripWebp(webp(extended(0x0c), ...body, exif))));
    expect(stripped).toEqual(webp(extended(0x08), ...body, webpChunk("EXIF", stripped.slice(-26))));
    expect(readOrientation(stripped.slice(-26))).toBe(8);
  });

  it("refuses one that breaks off", () => {
    expect(() => stripWebp(webp(extended(0), ...body).subarray(0, -4))).toThrow(/breaks off|bounds/);
  });
});

describe("stripping a file", () => {
  it("gives the file itself where there is nothing to remove", async () => {
    const file = new Blob([bytesOf(start, ...picture, end)], { type: "image/jpeg" });
    expect(await stripMetadata(file)).toBe(file);
  });

  it("refuses what is of another type", async () => {
    await expect(stripMetadata(new Blob(["GIF89a"], { type: "image/gif" }))).rejects.toThrow(/image\/gif/);
  });
});

describe("the orientation of a record", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("is found: %i", (orientation) => {
    expect(readOrientation(exifWith(orientation))).toBe(orientation);
  });

  it("is found in the other byte order", () => {
    const little = bytesOf("II*\0", [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 5, 0, 0, 0]);
    expect(readOrientation(little)).toBe(5);
  });

  it("is upright where the record breaks off or says nothing sensible", () => {
    expect(readOrientation(exifWith(6).subarray(0, 12))).toBe(1);
    expect(readOrientation(exifWith(77))).toBe(1);
    expect(readOrientation(bytesOf(""))).toBe(1);
  });
});
