import { posix } from "node:path";
import { findCycles } from "./findCycles";
import { floors } from "./floors";
import type { Source } from "./readSources";
import type { ImportEdge, ScannedSource } from "./scanSource";
import { scanSource } from "./scanSource";

const maxLines = 250;
const foldersThatNeverFetch = new Set(["components", "primitives", "messages"]);

/** The floor of a path under src/: its folder, or the name of an entry file. */
const floorOf = (path: string): string => path.split("/")[1] ?? "";

const isRelative = ({ specifier }: ImportEdge) => specifier.startsWith(".");

const targetOf = (source: Source, { specifier }: ImportEdge) =>
  posix.join(posix.dirname(source.path), specifier);

function upwardEdges(source: ScannedSource): string[] {
  const own = floorOf(source.path);
  const floor = floors[own];
  if (!floor) return [`${source.path}: "${own}" has no floor`];
  return source.imports.filter(isRelative).flatMap((edge) => {
    const target = floorOf(targetOf(source, edge));
    if (target === own || floor.folders.includes(target)) return [];
    const typesAllowed = floor.types?.includes(target) ?? false;
    if (typesAllowed && edge.typeOnly) return [];
    return [`${source.path}: ${own} may not import ${typesAllowed ? "values from " : ""}${target}`];
  });
}

function foreignPackages(source: ScannedSource): string[] {
  const allowed = floors[floorOf(source.path)]?.packages ?? [];
  const covers = (name: string, specifier: string) =>
    specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);
  return source.imports
    .filter((edge) => !isRelative(edge) && !allowed.some((name) => covers(name, edge.specifier)))
    .map(({ specifier }) => `${source.path}: may not import the package ${specifier}`);
}

function forbiddenForms(source: ScannedSource): string[] {
  const found: string[] = [];
  for (const { specifier, namespace } of source.imports)
    if (/^zod(\/|$)/.test(specifier) && (specifier !== "zod/mini" || namespace !== "z"))
      found.push('zod is imported as `import * as z from "zod/mini"` only');
  for (const specifier of source.starExports) found.push(`export * from "${specifier}"`);
  if (source.hasDefaultExport) found.push("default export");
  if (source.callsFetch && foldersThatNeverFetch.has(floorOf(source.path))) found.push("calls fetch");
  const lines = source.text.trimEnd().split("\n").length;
  if (lines > maxLines) found.push(`${lines} lines, more than ${maxLines}`);
  return found.map((what) => `${source.path}: ${what}`);
}

function cycles(sources: ScannedSource[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  const fileFor = (target: string) =>
    [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find((path) => known.has(path));
  const graph = new Map(
    sources.map((source) => [
      source.path,
      source.imports.filter(isRelative).flatMap((edge) => fileFor(targetOf(source, edge)) ?? []),
    ]),
  );
  return findCycles(graph).map((cycle) => `cycle: ${cycle.join(" → ")}`);
}

/** Everything in these files that the architecture forbids, one line each. */
export function findViolations(sources: readonly Source[]): string[] {
  const scanned = sources.map(scanSource);
  return [
    ...scanned.flatMap(upwardEdges),
    ...scanned.flatMap(foreignPackages),
    ...scanned.flatMap(forbiddenForms),
    ...cycles(scanned),
  ];
}
