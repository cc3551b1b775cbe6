import { readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";

/** What every browser of the list in package.json reads. */
const ecmaVersion = 2022;
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("browsers", () => {
  const files = readdirSync(new URL("../../dist", import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".js"));

  it("can read every script of the package, because none is newer than they are", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files)
      parse(read(`dist/${file}`), { ecmaVersion, sourceType: "module", allowHashBang: true });
  });

  it("are the same in package.json and in the README", () => {
    // The manifest's own shape.
    const { browserslist } = JSON.parse(read("package.json")) as { browserslist: string[] };
    const oldest = Object.fromEntries(browserslist.map((line) => line.split(" >= ")));
    expect(oldest["edge"]).toBe(oldest["chrome"]);
    expect(oldest["ios_saf"]).toBe(oldest["safari"]);
    const sentence = `Chrome or Edge ${oldest["chrome"]},\nFirefox ${oldest["firefox"]} or Safari ${oldest["safari"]}, or newer`;
    expect(read("README.md")).toContain(sentence);
  });
});
