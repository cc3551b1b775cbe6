import { expect } from "vitest";
import type { Page } from "playwright";
import { createTranslator, type Translator } from "../../../../src/messages/createTranslator";
import { catalogues } from "../../../support/catalogues";
import { patience } from "../../journal/support/createVisitor";
import type { Visit } from "../../journal/support/liveInBrowser";
import { expectPicture } from "../../journal/support/studio";

const prompt = "A paper boat on a still lake";

/** A studio of one language, and the words of it. */
export interface Reached {
  readonly page: Page;
  readonly words: Translator;
}

/** In a narrow studio, its name is this short. */
const generateButton = (page: Page, { t }: Translator) =>
  page.getByRole("button", { name: t("generate.short") });

/** Opens a studio with a finished picture, one that waits, and a form that can't be sent. */
export async function reachResults({ site, visitor }: Visit, locale: string): Promise<Reached> {
  const catalogue = catalogues.find((one) => one.locale === locale);
  if (!catalogue) throw new Error(`There is no catalogue ${locale}.`);
  const words = createTranslator(catalogue);
  const page = await visitor.open({ search: `?lang=${locale}` });
  const box = page.getByRole("textbox", { name: words.t("prompt.label") });
  for (const text of [prompt, "Another one"]) {
    await box.fill(text);
    const button = generateButton(page, words);
    await expect.poll(() => button.getAttribute("aria-disabled"), { timeout: patience }).toBe(null);
    await button.click();
    await page.getByText(words.t("gallery.queued"), { exact: true }).waitFor();
    if (text === prompt) site.finish();
    if (text === prompt) await expectPicture(page, prompt);
  }
  await box.fill("");
  await generateButton(page, words).press("Enter");
  await page.getByText(words.t("obstacle.blankPrompt")).first().waitFor();
  return { page, words };
}

/** Opens the viewer on the finished picture. */
export async function reachViewer({ page, words: { t } }: Reached): Promise<void> {
  await page
    .locator("a")
    .filter({ has: page.getByRole("img", { name: prompt }) })
    .press("Enter");
  await page.getByRole("button", { name: t("viewer.zoomIn") }).waitFor();
}

/** Opens the sheet with the settings, which a narrow studio has. */
export async function reachSheet({ page, words: { t } }: Reached): Promise<void> {
  await page.getByRole("button", { name: t("settings.change") }).press("Enter");
  await page.getByRole("dialog", { name: t("settings.title") }).waitFor();
}
