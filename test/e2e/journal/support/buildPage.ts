import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { root } from "../../../support/root";

const pages = {
  studio: new URL("../../pages/studio.tsx", import.meta.url),
  everywhere: new URL("../../pages/everywhere.tsx", import.meta.url),
  manyGenerations: new URL("../../pages/manyGenerations.tsx", import.meta.url),
};

/** The name of a page in `test/e2e/pages`. */
export type PageName = keyof typeof pages;

/** The files of the page by their paths. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

const html = (script: string, styles: readonly string[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Studio</title>
    <link rel="icon" href="data:," />
    ${styles.map((style) => `<link rel="stylesheet" href="/${style}" />`).join("\n    ")}
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/${script}"></script>
  </body>
</html>`;

/** Builds a page from the sources of the library in memory, with React's development build, in which StrictMode does its work. */
export async function buildPage(name: PageName): Promise<PageFiles> {
  const built = await build({
    root: join(root, "test/e2e/pages"),
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { tsconfigPaths: true },
    define: { "process.env.NODE_ENV": JSON.stringify("development") },
    build: { write: false, minify: false, rolldownOptions: { input: fileURLToPath(pages[name]) } },
  });
  if (!("output" in built)) throw new Error("The page was not built once, but watched or built twice.");
  const files = new Map(
    built.output.map(
      (file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source] as const,
    ),
  );
  const script = built.output.find((file) => file.type === "chunk" && file.isEntry)?.fileName ?? "";
  const styles = built.output.map(({ fileName }) => fileName).filter((name) => name.endsWith(".css"));
  return files.set("/", html(script, styles));
}
