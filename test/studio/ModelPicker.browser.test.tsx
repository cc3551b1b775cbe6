import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ModelPicker, type ModelPickerProps } from "../../src/studio/ModelPicker";
import { PromptForm } from "../../src/studio/PromptForm";
import "../../src/styles.css";
import { gptImage, nano } from "../components/models";
import { createTestHub } from "../support/createTestHub";

/** Offers none of the settings that a picker begins with but the quality. */
const poster = {
  ...gptImage,
  id: "poster",
  name: "Poster",
  aspectRatios: ["2:3"],
  tiers: ["4K" as const],
  creditsPerImage: { "4K": 12 },
};
const models = [gptImage, poster, nano];

const select = () => page.getByRole("combobox", { name: "Model" });
const radio = (name: RegExp) => page.getByRole("radio", { name });

function show(picker: "alone" | "form", props: ModelPickerProps = {}) {
  const { client } = createTestHub({ models });
  return render(
    <ImageHubProvider client={client} storage={memoryStorage()}>
      {picker === "alone" ? <ModelPicker {...props} /> : <PromptForm />}
    </ImageHubProvider>,
  );
}

it.each(["alone", "form"] as const)("says nothing of defaults that nobody chose (%s)", async (picker) => {
  show(picker);
  await expect.element(radio(/^2 images/)).toBeInTheDocument();
  await userEvent.click(radio(/^2 images/));
  await userEvent.selectOptions(select(), poster.id);
  await expect.element(page.getByText("Poster makes 4K only.")).toBeVisible();
  expect(page.getByText(/^Set to/).elements()).toEqual([]);
});

it.each(["alone", "form"] as const)("says what a model made of what was chosen (%s)", async (picker) => {
  show(picker);
  await expect.element(radio(/^2K/)).toBeInTheDocument();
  await userEvent.click(radio(/^2K/));
  await userEvent.selectOptions(select(), nano.id);
  await expect.element(page.getByText("Set to 1K.")).toBeVisible();
  await userEvent.click(radio(/^2 images/));
  await userEvent.selectOptions(select(), gptImage.id);
  await expect.element(radio(/^2K/)).toBeChecked();
});

it("tells the whole settings, and leaves them to an owner", async () => {
  const onValueChange = vi.fn();
  const value = { model: gptImage.id, aspectRatio: "1:1", tier: "1K", quality: "auto", n: 1 } as const;
  show("alone", { value, onValueChange });
  await expect.element(radio(/^2K/)).toBeInTheDocument();
  await userEvent.click(radio(/^2K/));
  expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ ...value, tier: "2K" });
  await expect.element(radio(/^1K/)).toBeChecked();
});
