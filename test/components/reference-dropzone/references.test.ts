import { describe, expect, it } from "vitest";
import { nameOfAddress, parseAddress } from "../../../src/components/reference-dropzone/addresses";
import { describeRejection } from "../../../src/components/reference-dropzone/describeRejection";
import { filesFromPaste } from "../../../src/components/reference-dropzone/filesFromPaste";
import { moveItem } from "../../../src/components/reference-dropzone/moveItem";
import type { ReferenceImage } from "../../../src/components/reference-dropzone/ReferenceImage";
import { remedyOf } from "../../../src/components/reference-dropzone/remedyOf";
import { savingOf } from "../../../src/components/reference-dropzone/savingOf";
import { uploadShares } from "../../../src/components/reference-dropzone/uploadShares";
import type { ReferenceProblem } from "../../../src/components/reference-dropzone/ReferenceRejection";
import { sameContent } from "../../../src/components/reference-dropzone/sameContent";
import { thumbRatio } from "../../../src/components/reference-dropzone/thumbRatio";
import { createTranslator } from "../../../src/messages/createTranslator";
import { en } from "../../../src/messages/en";
import { fileOf } from "./files";

describe("describeRejection", () => {
  const problems: [ReferenceProblem, string][] = [
    [{ code: "unsupportedType" }, "not PNG, JPG or WebP."],
    [{ code: "unsupportedType", found: "GIF" }, "GIF format. Use PNG, JPG or WebP."],
    [{ code: "empty" }, "empty."],
    [
      { code: "tooLarge", bytes: 64.25 * 1024 * 1024, maxBytes: 50 * 1024 * 1024 },
      "64.3 MB. Up to 50 MB can be used.",
    ],
    [{ code: "tooMany", limit: 1 }, "not added. Only 1 reference fits."],
    [{ code: "tooMany", limit: 3 }, "not added. Only 3 references fit."],
    [{ code: "tooMany", limit: 0 }, "not added. This model takes no references."],
    [{ code: "alreadyAdded" }, "already added."],
    [{ code: "unreadable" }, "could not be read. Choose again."],
    [{ code: "unreachable" }, "can’t be read by this page. Download it, then add the file."],
    [{ code: "notAnAddress" }, "not the address of a picture."],
    [{ code: "unconvertible" }, "could not be converted."],
  ];
  it.each(problems)("words for %o", (problem, words) => {
    expect(describeRejection(createTranslator(en), problem)).toBe(words);
  });
});

describe("sameContent", () => {
  it("compares bytes, not names", async () => {
    expect(await sameContent(fileOf("same", "a.png"), fileOf("same", "b.png"))).toBe(true);
    expect(await sameContent(fileOf("same", "a.png"), fileOf("some", "a.png"))).toBe(false);
    expect(await sameContent(fileOf("same", "a.png"), fileOf("longer", "a.png"))).toBe(false);
  });

  it("finds a difference behind the first piece", async () => {
    const long = "x".repeat(1024 * 1024);
    expect(await sameContent(fileOf(`${long}a`, "a.png"), fileOf(`${long}b`, "a.png"))).toBe(false);
    expect(await sameContent(fileOf(`${long}a`, "a.png"), fileOf(`${long}a`, "a.png"))).toBe(true);
  });
});

describe("filesFromPaste", () => {
  const file = fileOf("x", "a.png");
  // A FileList can't be made without a page; an array has all of it that is read.
  const paste = (...types: string[]) => ({ types, files: [file] as unknown as FileList });

  it("takes a screenshot, and a file that brings its name as text", () => {
    expect(filesFromPaste(paste("Files"))).toEqual([file]);
    expect(filesFromPaste(paste("text/plain", "Files"))).toEqual([file]);
    expect(filesFromPaste(paste("text/html", "Files"))).toEqual([file]);
  });

  it("leaves text from an office program alone, which brings a picture of itself", () => {
    expect(filesFromPaste(paste("text/plain", "text/html", "Files"))).toEqual([]);
  });
});

describe("moveItem", () => {
  it("moves within the list and stops at its ends", () => {
    expect(moveItem(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moveItem(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
    expect(moveItem(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  });

  it("gives the same list where nothing moves", () => {
    const list = ["a", "b"];
    expect(moveItem(list, 0, -1)).toBe(list);
    expect(moveItem(list, 5, 0)).toBe(list);
  });
});

describe("thumbRatio", () => {
  it("keeps the picture's ratio within bounds, and is square before it is known", () => {
    expect(thumbRatio({ width: 300, height: 200 })).toBe(1.5);
    expect(thumbRatio({ width: 1000, height: 100 })).toBe(2.4);
    expect(thumbRatio({ width: 100, height: 1000 })).toBe(1);
    expect(thumbRatio({})).toBe(1);
  });
});

describe("addresses", () => {
  it.each([
    ["https://example.com/a.png", "https://example.com/a.png"],
    [" example.com/a.png ", "https://example.com/a.png"],
    ["http://localhost:3000/a", "http://localhost:3000/a"],
    ["javascript:alert(1)", undefined],
    ["file:///etc/passwd", undefined],
    ["a vase", undefined],
    ["vase", undefined],
    ["", undefined],
  ])("%o is %o", (text, address) => {
    expect(parseAddress(text)?.href).toBe(address);
  });

  it("names a picture as its address ends, or as its host", () => {
    expect(nameOfAddress("https://example.com/rooms/blue%20sea.png?size=2")).toBe("blue sea.png");
    expect(nameOfAddress("https://example.com/%E0%A4%A")).toBe("%E0%A4%A");
    expect(nameOfAddress("https://example.com/")).toBe("example.com");
    expect(nameOfAddress("data:image/png;base64,AAAA")).toBe("image");
  });
});

describe("remedyOf", () => {
  const file = fileOf("x", "a.png");
  const of = (problem: ReferenceProblem, places = 1, source: object = { file }) =>
    remedyOf({ ...problem, ...source, id: "1", name: "a.png" }, places);

  it("offers what helps, and nothing where nothing does", () => {
    expect(of({ code: "tooMany", limit: 2 }, 0)).toBeUndefined();
    expect(of({ code: "tooMany", limit: 2 })).toBe("add");
    expect(of({ code: "tooLarge", bytes: 2, maxBytes: 1 })).toBe("shrink");
    expect(of({ code: "unsupportedType", found: "GIF" })).toBe("convert");
    expect(of({ code: "unsupportedType", found: "PDF" })).toBeUndefined();
    expect(of({ code: "unreadable" })).toBe("add");
    expect(of({ code: "unreachable" }, 1, { address: "https://example.com" })).toBe("fetch");
    expect(of({ code: "alreadyAdded" })).toBeUndefined();
  });
});

describe("uploadShares", () => {
  const image = (id: string, size: number, status: ReferenceImage["status"] = "ready") => ({
    id,
    status,
    file: new Blob(["x".repeat(size)]),
  });

  it("fills one image after the other, by their bytes", () => {
    const images = [image("a", 10), image("broken", 50, "error"), image("b", 30)];
    expect(Object.fromEntries(uploadShares(images, 0.5))).toEqual({ a: 1, b: 1 / 3 });
    expect(Object.fromEntries(uploadShares(images, 0))).toEqual({ a: 0, b: 0 });
    expect(Object.fromEntries(uploadShares(images, 1))).toEqual({ a: 1, b: 1 });
  });
});

describe("savingOf", () => {
  const [small, large] = [fileOf("x".repeat(10), "a.jpg"), fileOf("x".repeat(100), "a.jpg")];

  it("counts only what was made smaller, and only where it is worth a word", () => {
    const images = [{ file: small, original: large }, { file: large }];
    expect(savingOf(images)).toEqual({ before: 100, after: 10 });
    expect(savingOf([{ file: large }])).toBeUndefined();
    expect(savingOf([{ file: large, original: fileOf("x".repeat(101), "a.jpg") }])).toBeUndefined();
  });
});
