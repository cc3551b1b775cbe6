import { describe, expect, it } from "vitest";
import { describeRejection } from "../../../src/components/reference-dropzone/describeRejection";
import { filesFromPaste } from "../../../src/components/reference-dropzone/filesFromPaste";
import { moveItem } from "../../../src/components/reference-dropzone/moveItem";
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
