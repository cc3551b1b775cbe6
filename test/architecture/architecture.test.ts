import { describe, expect, it } from "vitest";
import { findViolations } from "./findViolations";
import type { Source } from "./readSources";
import { readSources, readStyles } from "./readSources";

const file = (path: string, text: string): Source => ({ path: `src/${path}`, text });

describe("the source tree", () => {
  it("keeps to the floors, without cycles and forbidden forms", () => {
    const sources = readSources();
    expect(sources.length).toBeGreaterThan(50);
    expect(findViolations(sources)).toEqual([]);
  });
});

describe("the style sheets", () => {
  it("name colours of both schemes among the tokens only, where build tools leave them alone", () => {
    const found = readStyles().filter(({ text }) => text.includes("light-dark("));
    expect(new Set(found.map(({ path }) => path))).toEqual(
      new Set(["src/styles.css", "src/styles/tokens.css"]),
    );
  });
});

describe("the checker", () => {
  const upward: [string, Source, string][] = [
    [
      "a util that knows the contract",
      file("utils/a.ts", 'import { b } from "../contract/b";'),
      "utils may not import contract",
    ],
    ["a sibling", file("proxy/a.ts", 'import { b } from "../client/b";'), "proxy may not import client"],
    ["a re-export", file("fake/a.ts", 'export { b } from "../proxy/b";'), "fake may not import proxy"],
    ["a type", file("query/a.ts", 'import type { B } from "../hooks/b";'), "query may not import hooks"],
    [
      "an inline type",
      file("client/a.ts", 'export type A = import("../query/b").B;'),
      "client may not import query",
    ],
    [
      "a dynamic import",
      file("hooks/a.ts", 'const b = await import("../studio/b");'),
      "hooks may not import studio",
    ],
    [
      "the other wing",
      file("components/a.tsx", 'import { useB } from "../hooks/b";'),
      "components may not import hooks",
    ],
    [
      "a value where types are allowed",
      file("messages/a.ts", 'import { b } from "../contract/b";'),
      "messages may not import values from contract",
    ],
    [
      "an entry file",
      file("contract/a.ts", 'import { b } from "../index";'),
      "contract may not import index",
    ],
    [
      "an entry of another kind",
      file("index.ts", 'export { b } from "./proxy/b";'),
      "index.ts may not import proxy",
    ],
    ["an unknown folder", file("misc/a.ts", ""), '"misc" has no floor'],
    [
      "a package",
      file("journal/a.ts", 'import { useRef } from "react";'),
      "may not import the package react",
    ],
    [
      "a package by its beginning",
      file("hooks/a.ts", 'import { a } from "react-photo-album";'),
      "may not import the package react-photo-album",
    ],
  ];
  it.each(upward)("sees %s", (_, source, message) => {
    expect(findViolations([source])).toEqual([`${source.path}: ${message}`]);
  });

  const forms: [string, string][] = [
    ["a named zod import", 'import { z } from "zod/mini";'],
    ["a zod import under another name", 'import * as zod from "zod/mini";'],
    ["a star export", 'export * from "./b";'],
    ["a default function", "export default function a() {}"],
    ["a default expression", "export default 1;"],
    ["a default by name", "const a = 1;\nexport { a as default };"],
    ["a long file", "export const a = 1;\n".repeat(251)],
  ];
  it.each(forms)("sees %s", (_, text) => {
    expect(findViolations([file("contract/a.ts", text)])).toHaveLength(1);
  });

  it.each(["fetch('/a');", "window.fetch('/a');", "void globalThis.fetch('/a');"])(
    "sees %s in a component",
    (text) => {
      expect(findViolations([file("components/a.tsx", text)])).toEqual(["src/components/a.tsx: calls fetch"]);
    },
  );

  it("sees the whole zod, which brings every locale along", () => {
    expect(findViolations([file("contract/a.ts", 'import * as z from "zod";')])).toHaveLength(2);
  });

  it("sees a cycle, through types and index files too", () => {
    const sources = [
      file("client/a.ts", 'import { b } from "./b";'),
      file("client/b.ts", 'import type { C } from "./c";'),
      file("client/c/index.ts", 'export { a } from "../a";'),
    ];
    expect(findViolations(sources)).toEqual([
      "cycle: src/client/a.ts → src/client/b.ts → src/client/c/index.ts → src/client/a.ts",
    ]);
  });

  it("lets downward imports pass", () => {
    const sources = [
      file("contract/a.ts", 'import * as z from "zod/mini";\nimport { b } from "../utils/b";'),
      file("messages/a.ts", 'import type { Tier } from "../contract/tier";'),
      file("studio/a.tsx", 'import { b } from "../hooks/b";\nimport { C } from "../components/c";'),
      file("proxy/node.ts", 'import type { IncomingMessage } from "node:http";'),
      file("index.ts", 'export { A } from "./studio/a";'),
    ];
    expect(findViolations(sources)).toEqual([]);
  });
});
