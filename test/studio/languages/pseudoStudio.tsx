import { cleanup, fireEvent } from "@testing-library/react";
import { expect } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { fakeModels, type FakeHubOptions } from "../../../src/fake";
import type { MessageKey } from "../../../src/messages/catalogue";
import { createTranslator, type MessageValues } from "../../../src/messages/createTranslator";
import type { ImageStudioProps } from "../../../src/studio/ImageStudio";
import { transferOf } from "../../components/reference-dropzone/pictures";
import { collectTexts } from "../../support/collectTexts";
import { foreignTo } from "../../support/foreignTo";
import { pseudoCatalogue } from "../../support/pseudoCatalogue";
import { showStudio } from "../studioPage";

const translator = createTranslator(pseudoCatalogue);

/** What the service or the user wrote. */
const written = ["PRO", ...fakeModels.flatMap(({ id, name, provider }) => [id, name, provider])];

/** Words of the pseudo catalogue. */
export const say = (key: MessageKey, values?: MessageValues): string => translator.t(key, values);

/** Words that begin as a message does, whatever its values are. */
export const saying = (key: MessageKey): RegExp => {
  const [start = ""] = say(key).split("{");
  return new RegExp(start.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
};

/** The first thing of a role with these words. */
export const control = (
  role: "button" | "link" | "radio" | "textbox" | "combobox",
  name: string | RegExp,
): Locator => page.getByRole(role, { name }).first();

/** Presses the button with the words of a message, as the keyboard does. */
export async function press(key: MessageKey): Promise<void> {
  const button = control("button", saying(key));
  await expect.element(button).toBeInTheDocument();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
}

/** Waits until a message has been shown or told; comes back to the window meanwhile, so that generations are polled at once. */
export async function heard(texts: ReadonlySet<string>, key: MessageKey): Promise<void> {
  const isSaid = () => {
    window.dispatchEvent(new Event("focus"));
    return [...texts].find((text) => saying(key).test(text));
  };
  await expect.poll(isSaid).toBeDefined();
}

/** Drops files on the form. */
export function dropOnForm(...files: File[]): void {
  const form = page.getByRole("form", { name: say("prompt.form") }).element();
  fireEvent(
    form,
    new DragEvent("drop", { dataTransfer: transferOf(files), bubbles: true, cancelable: true }),
  );
}

/** A studio of the pseudo language, and all that it says until the end of the walk. */
export async function expectTranslated(
  {
    width = 1280,
    data = [],
    hub = {},
    ...studio
  }: ImageStudioProps & { width?: number; data?: readonly string[]; hub?: FakeHubOptions },
  walk: (texts: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const { texts, stop } = collectTexts();
  await showStudio(width, 900, { studio, messages: pseudoCatalogue, hub });
  await walk(texts);
  stop();
  cleanup();
  expect(foreignTo(texts, [...written, ...data])).toEqual([]);
}
