import { describe, expect, it } from "vitest";
import { inspectFile } from "../../../src/components/reference-dropzone/inspectFile";
import { fileOf, heads } from "./files";

const megabyte = 1024 * 1024;

describe("inspectFile", () => {
  it("takes an honest file as it is", async () => {
    const file = fileOf(heads.png, "vase.png");
    const inspection = await inspectFile(file, megabyte);
    expect(inspection).toEqual({ ok: true, value: { file, name: "vase.png", type: "image/png" } });
  });

  it("corrects the type and the name of a file that lies, and keeps its bytes", async () => {
    const inspection = await inspectFile(fileOf(heads.jpeg, "vase.png"), megabyte);
    if (!inspection.ok) throw new Error("refused");
    const { file, name, type } = inspection.value;
    expect({ name, type, fileType: file.type }).toEqual({
      name: "vase.jpg",
      type: "image/jpeg",
      fileType: "image/jpeg",
    });
    expect(new Uint8Array(await file.arrayBuffer()).slice(0, 3)).toEqual(Uint8Array.of(0xff, 0xd8, 0xff));
  });

  it("names a blob that has no name", async () => {
    const inspection = await inspectFile(new Blob([fileOf(heads.webp, "")]), megabyte);
    expect(inspection).toMatchObject({ ok: true, value: { name: "image.webp", type: "image/webp" } });
  });

  it("refuses a renamed GIF with its real name", async () => {
    const inspection = await inspectFile(fileOf(heads.gif, "vase.png"), megabyte);
    expect(inspection).toEqual({
      ok: false,
      name: "vase.png",
      problem: { code: "unsupportedType", found: "GIF" },
    });
  });

  it("refuses an empty file and one that is too large", async () => {
    expect(await inspectFile(fileOf("", "nothing.png"), megabyte)).toMatchObject({
      problem: { code: "empty" },
    });
    expect(await inspectFile(fileOf(heads.png, "big.png"), 4)).toMatchObject({
      problem: { code: "tooLarge", bytes: heads.png.length, maxBytes: 4 },
    });
  });

  it("says so when the bytes can't be read", async () => {
    class Gone extends File {
      override slice(): Blob {
        throw new DOMException("gone", "NotReadableError");
      }
    }
    expect(await inspectFile(new Gone(["x"], "gone.png"), megabyte)).toMatchObject({
      ok: false,
      name: "gone.png",
      problem: { code: "unreadable" },
    });
  });
});
