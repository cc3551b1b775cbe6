import { describe, expect, it } from "vitest";
import { sniffImageType } from "../../../src/components/reference-dropzone/sniffImageType";
import { heads } from "./files";

const sniff = (text: string) => sniffImageType(Uint8Array.from(text, (character) => character.charCodeAt(0)));

describe("sniffImageType", () => {
  it.each([
    ["png", "image/png"],
    ["jpeg", "image/jpeg"],
    ["webp", "image/webp"],
  ] as const)("knows a %s", (head, type) => {
    expect(sniff(heads[head])).toEqual({ type });
  });

  it.each([
    ["gif", "GIF"],
    ["pdf", "PDF"],
    ["heic", "HEIC"],
    ["avif", "AVIF"],
    ["mp4", "MP4"],
    ["svg", "SVG"],
    ["html", "HTML"],
    ["tiff", "TIFF"],
    ["bmp", "BMP"],
  ] as const)("names a %s", (head, found) => {
    expect(sniff(heads[head])).toEqual({ type: null, found });
  });

  it.each(["text", "wave"] as const)("does not guess about %s", (head) => {
    expect(sniff(heads[head])).toEqual({ type: null });
  });

  it("survives files of a few bytes", () => {
    expect(sniff("")).toEqual({ type: null });
    expect(sniff("\xff\xd8")).toEqual({ type: null });
    expect(sniff("\0\0\0\x18ftyp")).toMatchObject({ type: null });
  });
});
