import { describe, expect, it } from "vitest";
import { filesFromDrop } from "../../../src/components/reference-dropzone/filesFromDrop";

const file = (name: string) => new File(["x"], name, { type: "image/png" });

interface Entry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly file?: (resolve: (file: File) => void, reject: (error: Error) => void) => void;
  readonly createReader?: () => unknown;
}

const fileEntry = (name: string): Entry => ({
  name,
  isDirectory: false,
  file: (resolve) => resolve(file(name)),
});

const folderEntry = (name: string, entries: readonly Entry[]): Entry => ({
  name,
  isDirectory: true,
  createReader() {
    // As browsers do: a hundred at a time.
    const left = [...entries];
    return { readEntries: (resolve: (portion: Entry[]) => void) => resolve(left.splice(0, 100)) };
  },
});

const forbiddenEntry = (name: string): Entry => ({
  name,
  isDirectory: false,
  file: (_, reject) => reject(new Error("not allowed")),
});

/** As much of a drop as is read; jsdom and Node have none. */
const dropOf = (files: readonly File[], entries: readonly (Entry | null)[]) =>
  ({
    files,
    items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry })),
  }) as unknown as DataTransfer;

const namesOf = async (data: DataTransfer) => (await filesFromDrop(data)).map(({ name }) => name);

describe("the files of a drop", () => {
  it("are there at once where there is no folder", () => {
    const files = [file("a.png"), file("b.png")];
    expect(filesFromDrop(dropOf(files, [fileEntry("a.png"), fileEntry("b.png")]))).toEqual(files);
    expect(filesFromDrop(dropOf(files, [null, null]))).toEqual(files);
  });

  it("are all that is in folders, however deep and many, in their order, without what systems leave there", async () => {
    const many = Array.from({ length: 250 }, (_, index) => fileEntry(`${index}.png`));
    const deep = folderEntry("deep", [fileEntry("inner.png"), fileEntry(".DS_Store")]);
    const data = dropOf(
      [file("first.png"), file("folder")],
      [fileEntry("first.png"), folderEntry("folder", [deep, ...many])],
    );
    const names = await namesOf(data);
    expect(names.slice(0, 3)).toEqual(["first.png", "inner.png", "0.png"]);
    expect(names).toHaveLength(252);
    expect(names.at(-1)).toBe("249.png");
  });

  it("leaves out what the browser may not read, and nothing else", async () => {
    const data = dropOf(
      [file("folder")],
      [folderEntry("folder", [forbiddenEntry("a.png"), fileEntry("b.png")])],
    );
    await expect(namesOf(data)).resolves.toEqual(["b.png"]);
  });
});
