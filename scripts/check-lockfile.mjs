// Fails where package-lock.json lacks an optional platform package: then `npm ci` stops with EUSAGE,
// here and for everyone else. npm writes such a lockfile without a word when a registry does not
// (yet) have the newest binding of a native tool.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** The package that `name` means inside the package at `path`: the nearest one on the way up. */
function find(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    const found = packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`];
    if (found || at === "") return found;
  }
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, range]) => {
      const found = find(path, name);
      // Bindings are pinned exactly; another version further up belongs to another package.
      return !found || (/^\d/.test(range) && found.version !== range);
    })
    .map(([name, range]) => `${path} needs ${name}@${range}`),
);

if (missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.length} optional packages:\n  ${missing.join("\n  ")}`);
  process.exit(1);
}
console.log("package-lock.json is complete");
