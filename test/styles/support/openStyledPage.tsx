import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { build, type Rolldown } from "vite";
import { PromptForm } from "../../../src/components/prompt-form/PromptForm";
import { ImageHubProvider } from "../../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../../src/studio/ImageStudio";
import { createStore } from "../../../src/utils/createStore";
import { openPage } from "../../package/support/openPage";
import { createWorkFolder } from "../../support/createWorkFolder";
import { root } from "../../support/root";

const nothing = () => undefined;
const form = renderToStaticMarkup(
  <PromptForm text={createStore("A lighthouse")} count={1} cost={5} balanceAfter={95} onSubmit={nothing} />,
);

const studio = renderToStaticMarkup(
  <ImageHubProvider endpoint="/api/image-hub">
    <ImageStudio />
  </ImageHubProvider>,
);

/** What an app's build makes of its own sheet and the library's, in this order, with the default settings of Vite. */
export async function buildStyles(own = ""): Promise<string> {
  const { path, remove } = await createWorkFolder("styles");
  try {
    await writeFile(join(path, "own.css"), own);
    const sheets = ["./own.css", join(root, "src/styles.css")];
    await writeFile(
      join(path, "main.js"),
      sheets.map((sheet) => `import ${JSON.stringify(sheet)};`).join("\n"),
    );
    const rolldownOptions = { input: join(path, "main.js") };
    const built = await build({
      root: path,
      configFile: false,
      logLevel: "error",
      build: { write: false, rolldownOptions },
    });
    // Without a watcher and with one format, it is one output.
    const { output } = built as Rolldown.RolldownOutput;
    return output.map((file) => (file.type === "asset" ? String(file.source) : "")).join("");
  } finally {
    await remove();
  }
}

/** Opens a page with a prompt form in its `main` and a whole studio after it, as a server renders them, with these styles. */
export async function openStyledPage(styles: string) {
  const { page, complaints } = await openPage("about:blank");
  await page.setContent(
    `<!doctype html><html lang="en"><style>${styles}</style><main>${form}</main>${studio}</html>`,
  );
  return { page, complaints, button: page.getByRole("main").getByRole("button", { name: /^Generate/ }) };
}
