import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

// What others build on comes first, so that what they pass on is described there.
const order = ["./client", "./query", "./proxy", "./fake"];

const rankOf = (path) => {
  const rank = order.findIndex((start) => path.startsWith(start));
  return rank < 0 ? order.length : rank;
};

function typesOf(target) {
  if (!target.includes("*")) return [target];
  const [folder] = target.split("*");
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".d.ts"));
  return names.sort().map((name) => join(folder, name));
}

/** The entry points of the package that have types or rules: what is imported, its files, and the name of its report. */
export function entryPoints() {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "object")
    .map(([path, { types, default: code }]) => ({
      specifier: path.replace(".", name),
      report: `${
        path
          .replace(/^\.\/?/, "")
          .replace("/*", "")
          .replaceAll("/", "-") || "index"
      }.api.md`,
      files: (code.endsWith(".css") ? [code] : typesOf(types)).map((file) => join(root, file)),
      rank: rankOf(path),
    }))
    .sort((one, other) => one.rank - other.rank || one.specifier.localeCompare(other.specifier, "en"));
}
