import { readFileSync } from "node:fs";
import { entryPoints } from "./entryPoints.mjs";
import { readTypes } from "./readTypes.mjs";

const note = "<!-- Written by `npm run api` from the published types. -->";
const byName = (one, other) => (one.name < other.name ? -1 : Number(one.name > other.name));

/** A declaration as published: with its docstring, without what the bundler adds to it. */
function textOf(statement) {
  const source = statement.getSourceFile();
  const text = source.text.slice(statement.getStart(source, true), statement.end);
  return text
    .replaceAll(/\b(\w+)\$\d+\b/g, "$1")
    .replaceAll(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2))
    .replace(/^((?:export )?)declare /m, "$1");
}

const section = (name, texts) => `### ${name}\n\n\`\`\`ts\n${texts.join("\n\n")}\n\`\`\`\n`;

/** The custom properties of the first rule, which are those that an app may set. */
function describeRules(file) {
  const [, rule = ""] = /\{([^{}]*--gih-[^{}]*)\}/.exec(readFileSync(file, "utf8")) ?? [];
  const tokens = [...rule.matchAll(/(--gih-[\w-]+):\s*([^;]+);/g)].map(
    ([, name, value]) => `${name}: ${value.replaceAll(/\s+/g, " ")};`,
  );
  return tokens.length === 0
    ? "It has no tokens of its own.\n"
    : `\`\`\`css\n${tokens.sort().join("\n")}\n\`\`\`\n`;
}

/** Names and symbols of an entry point; a namespace counts by its members. */
function exportedBy({ files }, types) {
  return files
    .flatMap((file) => types.exportsOf(file))
    .flatMap(({ name, symbol }) => {
      const members = types.membersOf(symbol);
      return members?.map((member) => ({ ...member, name: `${name}.${member.name}` })) ?? [{ name, symbol }];
    });
}

/** What is named by what is exported, though nobody can import it; each is described once. */
function hiddenBehind(symbols, types, known) {
  const hidden = new Set();
  const waiting = [...symbols];
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop())
    for (const used of types.declarationsOf(symbol).flatMap(types.usedBy)) {
      if (known.has(used)) continue;
      known.add(used);
      hidden.add(used);
      waiting.push(used);
    }
  return [...hidden].map((symbol) => ({ symbol, name: symbol.name.replace(/\$\d+$/, "") }));
}

const describe =
  (types) =>
  ({ name, symbol }) =>
    section(name, types.declarationsOf(symbol).map(textOf).sort());

function describeTypes(entry, types, owners, known) {
  const all = exportedBy(entry, types);
  const own = all.filter(({ symbol }) => owners.get(symbol) === entry).sort(byName);
  const passedOn = all.filter(({ symbol }) => owners.get(symbol) !== entry).sort(byName);
  const links = passedOn.map(({ name, symbol }) => {
    const { report, specifier } = owners.get(symbol);
    return `- \`${name}\`, as in [\`${specifier}\`](${report})\n`;
  });
  const hidden = hiddenBehind(
    own.map(({ symbol }) => symbol),
    types,
    known,
  ).sort(byName);
  return [
    ...own.map(describe(types)),
    ...(links.length > 0 ? [`## Passed on\n\n${links.join("")}`] : []),
    ...(hidden.length > 0 ? ["## Named above, not exported\n", ...hidden.map(describe(types))] : []),
  ].join("\n");
}

/** A report for each entry point, by its file name: every export, its docstring, and whatever it names. */
export function writeReports() {
  const entries = entryPoints();
  const typed = entries.filter(({ files }) => files.every((file) => file.endsWith(".d.ts")));
  const types = readTypes(typed.flatMap(({ files }) => files));
  const owners = new Map();
  for (const entry of typed)
    for (const { symbol } of exportedBy(entry, types)) if (!owners.has(symbol)) owners.set(symbol, entry);
  const known = new Set(owners.keys());
  return new Map(
    entries.map((entry) => {
      const { specifier, report, files } = entry;
      const body = typed.includes(entry)
        ? describeTypes(entry, types, owners, known)
        : describeRules(files[0]);
      return [report, `${note}\n\n# ${specifier}\n\n${body}`];
    }),
  );
}
