import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { generatePictures, promptBox, showStudio } from "./studioPage";

const vase = { defaultRequest: { prompt: "An ochre vase", size: "1024x1024" } };

afterEach(async () => {
  await page.viewport(414, 896);
});

async function openViewer() {
  await showStudio(1280, 900, { studio: vase });
  await generatePictures("An ochre vase");
  await userEvent.click(page.getByRole("link", { name: "Open: An ochre vase" }));
  await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
}

it("varies a result: its recipe in the form, and the result as the only reference", async () => {
  await openViewer();
  await userEvent.click(page.getByRole("button", { name: "More actions" }));
  await userEvent.click(page.getByRole("button", { name: "Vary this image" }));
  await expect.element(page.getByRole("img", { name: /^Reference 1/ })).toBeVisible();
  await expect.element(promptBox()).toHaveFocus();
  await expect.element(promptBox()).toHaveValue("An ochre vase");
  expect(page.getByRole("img", { name: /^Reference 2/ }).query()).toBeNull();
});

it("names the model, and keeps a favourite", async () => {
  await openViewer();
  await expect
    .element(page.getByRole("complementary").getByText("GPT Image 2", { exact: true }))
    .toBeVisible();
  await userEvent.keyboard("f");
  await expect
    .element(page.getByRole("dialog").getByRole("button", { name: "Favourite" }))
    .toHaveAttribute("aria-pressed", "true");
});
