import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Options } from "tsup";
import type { Catalogue } from "../src/messages/catalogue";
import { packCatalogue } from "./packCatalogue";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type Esbuild = Parameters<Plugin["setup"]>[0]["esbuild"];

const folder = "src/messages";

/** The languages that come along: each is a file with a folder of the same name. */
export const languages: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The only export of a catalogue's file, with its name. */
async function load({ build }: Esbuild, language: string): Promise<[string, Catalogue]> {
  const file = join(folder, `${language}.ts`);
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: "esm", write: false });
  const code = encodeURIComponent(outputFiles[0]?.text ?? "");
  const [exported] = Object.entries(
    (await import(`data:text/javascript,${code}`)) as Record<string, Catalogue>,
  );
  if (!exported) throw new Error(`${file} must export its catalogue.`);
  return exported;
}

/** Publishes a catalogue without its keys: the English one, which is always there, has them too. */
export const packedCatalogues: Plugin = {
  name: "packed-catalogues",
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/]src[\\/]messages[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const language = basename(path, ".ts");
      if (language === "en" || !languages.includes(language)) return undefined;
      const [[name, catalogue], [, english]] = await Promise.all([
        load(esbuild, language),
        load(esbuild, "en"),
      ]);
      const { head, categories, packed } = packCatalogue(catalogue, english);
      const values = [head, categories, packed].map((value) => JSON.stringify(value)).join(", ");
      return {
        contents: `import { unpackCatalogue } from "./unpackCatalogue";
export const ${name} = /* @__PURE__ */ unpackCatalogue(${values});`,
        loader: "ts",
        watchDirs: [join(folder, language)],
      };
    });
  },
};
