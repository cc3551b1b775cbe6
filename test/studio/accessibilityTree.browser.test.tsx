import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { generatePictures, showStudio } from "./studioPage";

const vase = { defaultRequest: { prompt: "An ochre vase", size: "1024x1024", n: 2 } };
const form = () => page.getByRole("form", { name: "Generate images" });
const gallery = () => page.getByRole("region", { name: "Your images" });

afterEach(async () => {
  await page.viewport(414, 896);
});

// Only what stands here is compared: more may be there.
describe("names, roles and states", () => {
  it("of the form, in a wide studio", async () => {
    await showStudio(1280, 900, { studio: vase });
    await expect.element(page.getByRole("radio", { name: "2 images, 16 credits" })).toBeChecked();
    await expect.element(form()).toMatchAriaInlineSnapshot(`
      - form "Generate images":
        - textbox "Prompt":
          - /placeholder: Describe the image you have in mind
        - button "Add references"
        - button "Add from a link"
        - button "Clear"
        - combobox "Model":
          - option "GPT Image 2 · openai · from 8 credits" [selected]
          - option "Nano Banana · gemini · from 4 credits"
          - option "Nano Banana 2 · gemini · from 6 credits"
          - option "Nano Banana Pro · gemini · from 12 credits"
        - group "Aspect ratio":
          - radio "Auto"
          - radio "1:1" [checked]
          - radio "4:3"
          - radio "3:4"
          - radio "3:2"
          - radio "2:3"
          - radio "16:9"
          - radio "9:16"
          - radio "5:4"
          - button "More"
        - group "Resolution credits per image":
          - radio "1K, 8 credits per image" [checked]
          - radio "2K, 10 credits per image"
          - radio "4K, 12 credits per image"
        - group "Quality":
          - radio "Auto" [checked]
          - radio "Low"
          - radio "Medium"
          - radio "High"
        - group "Images credits in total":
          - radio "1 image, 8 credits"
          - radio "2 images, 16 credits" [checked]
          - radio "3 images, 24 credits"
          - radio "4 images, 32 credits"
        - button "Generate 2 images 16 credits"
        - paragraph: Balance after 96 credits
    `);
  });

  it("of the form with something in the way, in a narrow studio", async () => {
    await showStudio(360, 780, {
      studio: { defaultRequest: { ...vase.defaultRequest, n: 4 } },
      hub: { credits: 17 },
    });
    await expect.element(page.getByText("This needs 32 credits. You have 17.")).toBeVisible();
    await expect.element(form()).toMatchAriaInlineSnapshot(`
      - form "Generate images":
        - textbox "Prompt":
          - /placeholder: Describe the image you have in mind
        - button "Add references"
        - button "Add from a link"
        - button "Clear"
        - button "Change settings 1:1 · 1K · ×4 GPT Image 2"
        - button "Generate 32 credits" [disabled]
        - paragraph: This needs 32 credits. You have 17.
        - button "Use 2 images instead"
    `);
  });

  it("of the settings in their sheet", async () => {
    await showStudio(360, 780, { studio: vase });
    await userEvent.click(page.getByRole("button", { name: /^Change settings/ }));
    await expect
      .element(page.getByRole("dialog", { name: "Settings" }).getByRole("radio", { name: "1:1" }))
      .toBeChecked();
    await expect.element(page.getByRole("dialog", { name: "Settings" })).toMatchAriaInlineSnapshot(`
      - dialog "Settings":
        - heading "Settings" [level=2]
        - combobox "Model":
          - option "GPT Image 2 · openai · from 8 credits" [selected]
          - option "Nano Banana · gemini · from 4 credits"
          - option "Nano Banana 2 · gemini · from 6 credits"
          - option "Nano Banana Pro · gemini · from 12 credits"
        - group "Aspect ratio":
          - radio "Auto"
          - radio "1:1" [checked]
          - radio "4:3"
          - radio "3:4"
          - radio "3:2"
          - radio "2:3"
          - radio "16:9"
          - radio "9:16"
          - radio "5:4"
          - button "More"
        - group "Resolution credits per image":
          - radio "1K, 8 credits per image" [checked]
          - radio "2K, 10 credits per image"
          - radio "4K, 12 credits per image"
        - group "Quality":
          - radio "Auto" [checked]
          - radio "Low"
          - radio "Medium"
          - radio "High"
        - group "Images credits in total":
          - radio "1 image, 8 credits"
          - radio "2 images, 16 credits" [checked]
          - radio "3 images, 24 credits"
          - radio "4 images, 32 credits"
        - button "Done"
    `);
  });

  it("of the gallery before anything is made", async () => {
    await showStudio(1280, 900);
    await expect.element(gallery()).toMatchAriaInlineSnapshot(`
      - region "Your images":
        - heading "What would you like to see?" [level=3]
        - paragraph: Write a prompt, or begin with one of these. Nothing is charged until you press Generate.
        - list:
          - listitem:
            - button "Five ridges in morning mist, one low sun"
          - listitem:
            - button "The shadow of a fern on a plaster wall, four o’clock"
          - listitem:
            - button "Indigo ink opening in water, on warm paper"
    `);
  });

  it("of a job that failed", async () => {
    await showStudio(1280, 900, { studio: vase, hub: { scenario: { outcome: "fails" } } });
    await userEvent.click(page.getByRole("button", { name: /^Generate 2 images/ }));
    const look = () => {
      window.dispatchEvent(new Event("focus"));
      return page.getByRole("button", { name: "Try again" }).query();
    };
    await expect.poll(look).not.toBeNull();
    await expect.element(gallery()).toMatchAriaInlineSnapshot(`
      - region "Your images":
        - group "Filter images":
          - searchbox "Search prompts"
        - heading "Today" [level=3]
        - list "Today":
          - listitem:
            - group "Failed, refunded: An ochre vase":
              - paragraph: Failed · refunded
              - paragraph: The provider could not finish it.
              - button "Try again"
            - button "Remove from gallery"
    `);
  });

  it("of results, and of the viewer that opens on them", async () => {
    await showStudio(1280, 900, { studio: vase });
    await generatePictures("An ochre vase", 2);
    await expect.element(gallery()).toMatchAriaInlineSnapshot(`
      - region "Your images":
        - group "Filter images":
          - searchbox "Search prompts"
        - button "Select"
        - heading "Today 2 images" [level=3]
        - list "Today 2 images":
          - listitem:
            - link "Open image 1 of 2: An ochre vase":
              - img "An ochre vase"
            - button "Use as reference"
            - button "Download"
            - button "Reuse recipe"
            - button "Remove from gallery"
            - button "Favourite"
            - checkbox "Select: An ochre vase"
          - listitem:
            - link "Open image 2 of 2: An ochre vase":
              - img "An ochre vase"
            - button "Use as reference"
            - button "Download"
            - button "Reuse recipe"
            - button "Remove from gallery"
            - button "Favourite"
            - checkbox "Select: An ochre vase"
    `);
    await userEvent.click(page.getByRole("link", { name: /^Open image 1 of 2/ }));
    await expect.element(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    await expect.element(page.getByRole("dialog")).toMatchAriaInlineSnapshot(`
      - dialog "Image 1 of 2: An ochre vase":
        - img "An ochre vase"
        - button "Previous image" [disabled]
        - button "Next image"
        - group "Zoom":
          - button "Zoom out" [disabled]
          - button "Zoom in"
          - button "Show all of it" [disabled]
          - button "Full screen"
          - button "Compare"
        - list "All images":
          - listitem:
            - button "Image 1 of 2: An ochre vase"
          - listitem:
            - button "Image 2 of 2: An ochre vase"
        - heading "Recipe" [level=2]
        - button "Favourite"
        - button "More actions"
        - button "Close"
        - complementary "Recipe":
          - blockquote: An ochre vase
          - button "Copy prompt"
          - term: Model
          - definition: GPT Image 2
          - term: Size
          - term: Quality
          - definition: Auto
          - term: Cost
          - definition: 16 credits · 2 images
          - term: Made
          - region "Made together":
            - heading "Made together 2" [level=3]
            - list:
              - listitem:
                - button "Image 1 of 2: An ochre vase"
              - listitem:
                - button "Image 2 of 2: An ochre vase"
        - button "Reuse recipe"
        - button "Use as reference"
        - button "Download"
    `);
    await userEvent.click(page.getByRole("button", { name: "Compare", exact: true }));
    await expect.element(page.getByRole("slider")).toBeInTheDocument();
    await expect.element(page.getByRole("dialog")).toMatchAriaInlineSnapshot(`
      - dialog "Image 1 of 2: An ochre vase":
        - figure "2 of 2":
          - img "2 of 2"
        - figure "This image":
          - img "This image"
        - slider "Divider between the images": "50"
        - button "Previous image" [disabled]
        - button "Next image"
        - group "Zoom":
          - button "Zoom out" [disabled]
          - button "Zoom in"
          - button "Show all of it" [disabled]
          - button "Full screen"
          - button "Compare" [pressed]
        - group "Compare with":
          - radio "2 of 2" [checked]
        - heading "Recipe" [level=2]
        - button "Favourite"
        - button "More actions"
        - button "Close"
        - complementary "Recipe":
          - blockquote: An ochre vase
          - button "Copy prompt"
          - term: Model
          - definition: GPT Image 2
          - term: Size
          - term: Quality
          - definition: Auto
          - term: Cost
          - definition: 16 credits · 2 images
          - term: Made
          - region "Made together":
            - heading "Made together 2" [level=3]
            - list:
              - listitem:
                - button "Image 1 of 2: An ochre vase"
              - listitem:
                - button "Image 2 of 2: An ochre vase"
        - button "Reuse recipe"
        - button "Use as reference"
        - button "Download"
    `);
  });

  it("of the balance", async () => {
    await showStudio(1280, 900, { studio: { ...vase, onTopUp: () => undefined } });
    await userEvent.click(page.getByRole("button", { name: "112 credits" }));
    await expect.element(page.getByRole("dialog", { name: "Credits" })).toMatchAriaInlineSnapshot(`
      - dialog "Credits":
        - paragraph: 112 credits PRO
        - paragraph: Enough for 14 images at 1K.
        - button "Add credits"
    `);
  });
});
