import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { apiErrorCodes, clientErrorCodes, proxyErrorCodes } from "../../src/contract/errorCodes";
import { root } from "../support/root";
import { entries } from "./support/entries";
import { prose } from "./support/readBlocks";
import { namesIn, readTable } from "./support/readTable";

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true);

/** The values that the main entry exports, without its types. */
const exported = parse("src/index.ts").statements.flatMap((statement) =>
  ts.isExportDeclaration(statement) &&
  !statement.isTypeOnly &&
  statement.exportClause &&
  ts.isNamedExports(statement.exportClause)
    ? statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    : [],
);
const hooks = exported.filter((name) => /^use[A-Z]/.test(name));
const components = exported.filter((name) => /^[A-Z]/.test(name) && !name.endsWith("Error"));

/** The scenarios of the fake hub and the comment above each. */
function scenarios(): string[][] {
  const rows: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === "fakeScenarios" && node.initializer) {
      const list = node.initializer;
      const inner = ts.isSatisfiesExpression(list) ? list.expression : list;
      const literal = ts.isAsExpression(inner) ? inner.expression : inner;
      if (ts.isObjectLiteralExpression(literal))
        for (const property of literal.properties) {
          const comment = ts.getJSDocCommentsAndTags(property)[0]?.comment;
          rows.push([`\`${property.name?.getText() ?? ""}\``, ts.getTextOfJSDocComment(comment) ?? ""]);
        }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse("src/fake/fakeScenarios.ts"));
  return rows;
}

describe("the tables of the README", () => {
  it("list exactly the components that are exported", () => {
    expect(namesIn("Component").toSorted()).toEqual(components.toSorted());
  });

  it("list exactly the hooks that are exported", () => {
    expect(namesIn("Hook").toSorted()).toEqual(hooks.toSorted());
  });

  it("leave out no other export", () => {
    const others = exported.filter((name) => ![...hooks, ...components].includes(name));
    expect(others.filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
  });

  it("say something of every component and every hook", () => {
    const rows = [...readTable("Component"), ...readTable("Hook")];
    expect(rows.filter(([, text = ""]) => !text.endsWith("."))).toEqual([]);
  });

  it("list the scenarios of the fake hub, in the words of its source", () => {
    expect(scenarios().length).toBeGreaterThan(5);
    expect(readTable("Scenario")).toEqual(scenarios());
  });

  it("list every error code under where it comes from", () => {
    const list = (codes: readonly string[]) => codes.map((code) => `\`${code}\``).join(", ");
    expect(readTable("From")).toEqual([
      ["the API", list(apiErrorCodes)],
      ["the proxy", list(proxyErrorCodes)],
      ["the client", list(clientErrorCodes)],
    ]);
  });

  it("list the imports that the package has", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const imports = Object.keys(manifest.exports)
      .filter((name) => name !== "./package.json")
      .map((name) => name.replace(".", "gptimagehub-react"));
    expect(namesIn("Import").toSorted()).toEqual(imports.toSorted());
    expect(Object.keys(entries).toSorted()).toEqual(imports.toSorted());
  });
});
