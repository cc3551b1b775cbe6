import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/root";

const sources = (ending: RegExp) =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => [path, readFileSync(join(root, "src", path), "utf8")] as const);

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");
/** Classes of an app with shadcn/ui, which its bridge reads. */
const theirs: Record<string, readonly string[]> = { "shadcn.css": ["dark", "light"] };

describe("nothing of ours can collide: it begins with gih-", () => {
  it.each(sources(/\.css$/))("in %s", (path, source) => {
    const css = withoutComments(source);
    const selectors = css.replace(/"[^"]*"|url\([^)]*\)/g, "").match(/\.[A-Za-z_][\w-]*/g) ?? [];
    const known = theirs[path] ?? [];
    const foreign = selectors.filter((name) => !name.startsWith(".gih-") && !known.includes(name.slice(1)));
    expect(
      foreign.filter((name) => !/^\.css$/.test(name)),
      "classes",
    ).toEqual([]);
    const properties = [...css.matchAll(/(?:^|[{;\s])(--[\w-]+)\s*:/g)].map(([, name]) => name);
    expect(
      properties.filter((name) => !name?.startsWith("--gih-")),
      "custom properties",
    ).toEqual([]);
    const named = [...css.matchAll(/@(?:keyframes|layer|property)\s+([\w-]+)/g)].map(([, name]) => name);
    expect(
      named.filter((name) => !/^(?:--)?gih(?:-|$)/.test(name ?? "")),
      "names",
    ).toEqual([]);
    const containers = [...css.matchAll(/container(?:-name)?:\s*([\w-]+)\s*(?:\/|;)/g)].map(
      ([, name]) => name,
    );
    expect(
      containers.filter((name) => !name?.startsWith("gih-")),
      "containers",
    ).toEqual([]);
  });

  it.each(sources(/\.tsx?$/).filter(([, source]) => /class[Nn]ame|classList/.test(source)))(
    "in %s",
    (_, source) => {
      const given = [
        ...source.matchAll(/className(?:=|:\s*)"([^"]+)"/g),
        ...source.matchAll(/\bcx\("([^"]+)"/g),
      ];
      const foreign = given
        .flatMap(([, names = ""]) => names.split(" "))
        .filter((name) => !name.startsWith("gih-"));
      expect(foreign).toEqual([]);
    },
  );
});
