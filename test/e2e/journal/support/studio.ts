import { expect } from "vitest";
import type { Page } from "playwright";
import { patience, type TabOptions, type Visitor } from "./createVisitor";
import type { Site } from "./startSite";

/** The button that submits; its name begins so in every state. */
export const generateButton = (page: Page) => page.getByRole("button", { name: /^Generate 1 image/ });

/** Writes a prompt, and waits until the form can be sent. */
export async function writePrompt(page: Page, prompt: string) {
  await page.getByRole("textbox", { name: "Prompt" }).fill(prompt);
  await expect
    .poll(() => generateButton(page).getAttribute("aria-disabled"), { timeout: patience })
    .toBe(null);
}

/** Asks for one image with one click. */
export async function generate(page: Page, prompt: string) {
  await writePrompt(page, prompt);
  await generateButton(page).click();
}

/** The addresses of the decoded pictures of a prompt. */
export const picturesOf = (page: Page, prompt: string) =>
  page
    .getByRole("img", { name: prompt, exact: true })
    .evaluateAll((images) =>
      (images as HTMLImageElement[])
        .filter((image) => image.complete && image.naturalWidth > 0)
        .map(({ src }) => src),
    );

/** Does what coming back to a window does; the journal polls at once then, instead of when it thinks that the end is near. */
export const look = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

/** Waits until exactly one decoded picture of a prompt is shown to somebody who keeps looking. */
export async function expectPicture(page: Page, prompt: string) {
  const shown = async () => {
    await look(page);
    return (await picturesOf(page, prompt)).length;
  };
  await expect.poll(shown, { timeout: patience, interval: 250 }).toBe(1);
}

/** Every movement of credits for the generations of a prompt. */
export function chargesFor({ hub }: Site, prompt: string) {
  const ids = hub.state.generations.filter((one) => one.prompt === prompt).map(({ id }) => id);
  return hub.state.charges
    .filter(({ generationId = "" }) => ids.includes(generationId))
    .map(({ kind }) => kind);
}

/** Fails unless a prompt cost one charge, and the pages of a visitor sent one POST for it. */
export function expectPaidOnce(site: Site, visitor: Visitor, prompt: string) {
  expect(chargesFor(site, prompt)).toEqual(["charge"]);
  expect(visitor.requests().filter((line) => line.startsWith("POST"))).toHaveLength(1);
}

/** The words of a tile whose generation has been accepted. */
export const queued = (page: Page) => page.getByText("Queued", { exact: true });

/** Opens the studio in the first tab of a visitor, and waits until that tab is the one that polls. */
export async function openLeader(visitor: Visitor): Promise<Page> {
  const page = await visitor.open();
  const isLed = () =>
    page.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name?.endsWith(":leader"));
    });
  // A page asks to lead once React has rendered, which a tab that is opened next may do first.
  await expect.poll(isLed, { timeout: patience }).toBe(true);
  return page;
}

/** Opens the studio, and asks for an image whose generation is accepted and does not end yet. */
export async function openGenerating(visitor: Visitor, prompt: string, options?: TabOptions): Promise<Page> {
  const page = await visitor.open(options);
  await generate(page, prompt);
  await queued(page).waitFor();
  return page;
}
