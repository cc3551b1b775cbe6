import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "../../scripts/run.mjs";
import { measureImport } from "./measureImport.mjs";

const budgets = join(root, ".size-limit.json");

const codeOf = (entry, names) => {
  const from = JSON.stringify(`./dist/${entry}.js`);
  return names === "*" ? `export * from ${from}` : `import { ${names} } from ${from}; export { ${names} };`;
};

async function measure({ entry, import: names = "*", lazy, ignore, file, packed }) {
  if (packed) return brotliCompressSync(await readFile(join(root, "dist", packed))).length;
  if (file) return (await measureImport("", { file: `dist/${file}` })).first;
  const { first, lazy: pieces } = await measureImport(codeOf(entry, names), { ignore });
  if (lazy === undefined) return first;
  const bytes = pieces[`dist/${lazy}.js`];
  if (bytes === undefined) throw new Error(`dist/${lazy}.js is not loaded lazily by ${entry} { ${names} }.`);
  return bytes;
}

/** One budget stands for all languages, wherever they are. */
async function expand(budget) {
  if (!budget.packed?.includes("*")) return [budget];
  const folder = budget.packed.slice(0, budget.packed.indexOf("/"));
  const files = (await readdir(join(root, "dist", folder))).filter((file) => /^(?!en\.).*\.js$/.test(file));
  return files.map((file) => ({
    ...budget,
    name: `${folder}/${file.slice(0, -3)}`,
    packed: `${folder}/${file}`,
  }));
}

/** Every budget of `.size-limit.json` with what it is now, in bytes. */
export async function checkBudgets() {
  const list = JSON.parse(await readFile(budgets, "utf8"));
  const results = [];
  for (const budget of (await Promise.all(list.map(expand))).flat()) {
    const limit = Math.round(Number.parseFloat(budget.limit) * 1000);
    results.push({ name: budget.name, limit, bytes: await measure(budget) });
  }
  return results;
}
