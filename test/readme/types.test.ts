import { beforeAll, describe, expect, it } from "vitest";
import { blocksOf } from "./support/readBlocks";
import { checkTypes } from "./support/checkTypes";

const code = blocksOf("ts", "tsx");
const files = code.map(({ file }) => file ?? "");
const wrong =
  'import { ImageStudio } from "gptimagehub-react";\nexport const studio = <ImageStudio mode="later" />;\n';

let complaints: Map<string, string[]>;
beforeAll(() => {
  const named = Object.fromEntries(code.map((block) => [block.file ?? "", block.code]));
  complaints = checkTypes({ ...named, "Wrong.tsx": wrong });
}, 120_000);

describe("the TypeScript of the README and the guides", () => {
  it("names a file of its own in every block", () => {
    expect(files.filter((file) => file === "")).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(files)("type checks as written: %s", (file) => {
    expect(complaints.get(file)).toEqual([]);
  });

  it("would not type check with a wrong prop", () => {
    expect(complaints.get("Wrong.tsx")?.join()).toContain('"later"');
  });
});
