import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ar } from "../../src/messages/ar";
import { pl } from "../../src/messages/pl";
import { expectAccessible } from "../components/expectAccessible";
import { generatePictures, promptBox, showStudio } from "./studioPage";

const vase = { defaultRequest: { prompt: "An ochre vase", size: "1024x1024" } };
const reference = () => page.getByRole("img", { name: /^Reference 1/ });
const act = (name: string) => page.getByRole("button", { name }).first().element();

async function press(name: string): Promise<void> {
  const button = act(name);
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard("{Enter}");
}

afterEach(async () => {
  await page.viewport(414, 896);
});

describe("the first prompt", () => {
  it("can be one of three that are offered, and waits in the prompt for a change", async () => {
    await showStudio(1280, 900);
    const starters = page.getByRole("region", { name: "Your images" }).getByRole("listitem");
    expect(starters.elements()).toHaveLength(3);
    await userEvent.click(page.getByRole("button", { name: /fern/ }));
    await expect.element(promptBox()).toHaveValue("The shadow of a fern on a plaster wall, four o’clock");
    await expect.element(promptBox()).toHaveFocus();
    await expectAccessible();
  });

  it.each([
    ["Polish", pl, /paproci/],
    ["Arabic", ar, /سرخس/],
  ])("is offered in %s", async (_, messages, name) => {
    await showStudio(360, 780, { messages });
    await expect.element(page.getByRole("button", { name })).toBeVisible();
  });
});

describe("a result as reference", () => {
  it("is said, with what to do, where its host does not let the page read it", async () => {
    const refused = () => Promise.reject(new TypeError("Failed to fetch"));
    await showStudio(768, 600, { fetchImage: refused, studio: vase });
    await generatePictures("An ochre vase");
    await press("Use as reference");
    const note = page.getByText("An ochre vase: can’t be read by this page. Download it, then add the file.");
    await expect.element(note).toBeVisible();
    await expect.element(note).toBeInViewport();
    expect(reference().query()).toBeNull();
    await userEvent.click(page.getByRole("button", { name: "Dismiss the note on An ochre vase" }));
    await expect.element(note).not.toBeInTheDocument();
  });

  it("is in the form, in sight, and what is made from it says so", async () => {
    await showStudio(768, 600, { studio: vase });
    await generatePictures("An ochre vase");
    window.scrollTo(0, document.documentElement.scrollHeight);
    await press("Use as reference");
    await expect.element(reference()).toBeInViewport();
    await promptBox().fill("The same at dusk");
    await generatePictures("The same at dusk");
    await expect.element(page.getByText("From a reference")).toBeInTheDocument();
  });
});

it("brings a reused recipe into sight, with the focus on the prompt", async () => {
  await showStudio(768, 600, { studio: vase });
  await generatePictures("An ochre vase");
  await promptBox().fill("Something else");
  await press("Reuse recipe");
  await expect.element(promptBox()).toHaveValue("An ochre vase");
  await expect.element(promptBox()).toHaveFocus();
  await expect.element(promptBox()).toBeInViewport();
});

it("keeps Generate in sight in a window that is too low for the whole form", async () => {
  await showStudio(1280, 560, { studio: vase });
  const generate = page.getByRole("button", { name: /^Generate 1 image/ });
  const four = page.getByRole("radio", { name: /^4 images/ });
  await expect.element(four).toBeInTheDocument();
  await expect.element(generate).toBeInViewport({ ratio: 1 });
  const last = four.element();
  if (last instanceof HTMLElement) last.focus();
  await expect
    .poll(() => last.getBoundingClientRect().bottom - generate.element().getBoundingClientRect().top)
    .toBeLessThan(0);
});

it("leaves a very low, narrow window to what is scrolled to", async () => {
  await showStudio(320, 256, { studio: vase });
  await expect.element(promptBox()).toBeInViewport();
  page
    .getByRole("button", { name: /Indigo ink/ })
    .element()
    .scrollIntoView({ block: "end", behavior: "instant" });
  await expect.element(promptBox()).not.toBeInViewport();
});
