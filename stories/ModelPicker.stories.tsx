import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { ModelPicker } from "../src/index";
import { refuses, refusesFirst, silent } from "./support/scenarios";
import { storyParameters } from "./support/storyParameters";
import { tabTo } from "./support/tabTo";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const meta = {
  title: "ModelPicker",
  component: ModelPicker,
  args: { onValueChange: fn() },
  // The pickers stand there once the models are read.
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("combobox")).toBeEnabled();
  },
  parameters: storyParameters({ width: 360 }),
} satisfies Meta<typeof ModelPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every choice says what it costs. */
export const Success: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("radio", { name: "3:2" }));
    await userEvent.click(canvas.getByRole("radio", { name: "2K, 10 credits per image" }));
    await userEvent.click(canvas.getByRole("radio", { name: "High" }));
    await userEvent.click(canvas.getByRole("radio", { name: "2 images, 20 credits" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith({
      model: "gpt-image-2",
      aspectRatio: "3:2",
      tier: "2K",
      quality: "high",
      n: 2,
    });
  },
};

/** What the new model does not offer is replaced, and that is said. */
export const AnotherModel: Story = {
  args: { defaultValue: { tier: "4K", quality: "high" } },
  play: async ({ canvas, userEvent }) => {
    const model = await canvas.findByRole("combobox", { name: "Model" });
    await userEvent.selectOptions(model, "nanobanana");
    await expect(await canvas.findByText(/No 4K here\./)).toBeVisible();
    await expect(canvas.getByRole("radio", { name: "1 image, 4 credits" })).toBeChecked();
  },
};

/** A ratio that only other models have stays in sight, can be reached, and can't be chosen. */
export const RatioNotOffered: Story = {
  args: { defaultValue: { model: "nanobanana" } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "More" }));
    const ratio = canvas.getByRole("radio", { name: "2:1" });
    await expect(ratio).toHaveAccessibleDescription("Struck through: not offered by Nano Banana.");
    await userEvent.click(ratio);
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** Tab goes from group to group, the arrows choose in each. */
export const KeyboardOnly: Story = {
  play: async ({ canvas, userEvent }) => {
    const images = within(await canvas.findByRole("group", { name: /^Images/ }));
    await tabTo(images.getByRole("radio", { name: "1 image, 8 credits" }));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect(images.getByRole("radio", { name: "3 images, 24 credits" })).toBeChecked();
  },
};

export const Loading: Story = {
  parameters: storyParameters({ hub: { scenario: silent("models") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Reading the models")).toBeInTheDocument();
    await expect(canvas.queryByRole("combobox")).not.toBeInTheDocument();
  },
};

/** The built-in card of gpt-image-2 keeps the picker usable. */
export const Failed: Story = {
  parameters: storyParameters({ hub: { scenario: refuses("models") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The models could not be read.")).toBeVisible();
    await expect(canvas.getByRole("combobox", { name: "Model" })).toHaveValue("gpt-image-2");
  },
};

export const FailedOnce: Story = {
  parameters: storyParameters({ hub: { scenario: refusesFirst("models") } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    await expect(await canvas.findByRole("option", { name: /Nano Banana Pro/ })).toBeInTheDocument();
  },
};

export const Empty: Story = {
  parameters: storyParameters({ hub: { models: [] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No model is on offer.")).toBeVisible();
  },
};

const chip = { name: /^Change settings/ };

/** Where the choices do not fit, one button sums them up and opens them in a sheet. */
export const CompactByWidth: Story = {
  parameters: storyParameters({ width: 220 }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", chip));
    const sheet = within(await canvas.findByRole("dialog", { name: "Settings" }));
    await userEvent.click(await sheet.findByRole("radio", { name: "2K, 10 credits per image" }));
    await userEvent.click(sheet.getByRole("radio", { name: "3 images, 30 credits" }));
    await userEvent.click(sheet.getByRole("button", { name: "Done" }));
    const closed = await canvas.findByRole("button", chip);
    await expect(closed).toHaveAccessibleName("Change settings 1:1 · 2K · ×3 GPT Image 2");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(expect.objectContaining({ tier: "2K", n: 3 }));
    await expect(canvas.queryByRole("combobox")).not.toBeInTheDocument();
  },
};

/** The same by choice, for a toolbar. */
export const Compact: Story = {
  args: { layout: "compact" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", chip)).toBeVisible();
    await expect(canvas.queryByRole("combobox")).not.toBeInTheDocument();
  },
};

/** The button says that something went wrong, and the way out of it is behind it. */
export const CompactFailed: Story = {
  args: { layout: "compact" },
  parameters: storyParameters({ hub: { scenario: refusesFirst("models") } }),
  play: async ({ canvas, userEvent }) => {
    const closed = await canvas.findByRole("button", chip);
    await waitFor(() => expect(closed).toHaveAttribute("aria-description", "The models could not be read."));
    await userEvent.click(closed);
    const sheet = within(await canvas.findByRole("dialog", { name: "Settings" }));
    await userEvent.click(await sheet.findByRole("button", { name: "Try again" }));
    await expect(await sheet.findByRole("option", { name: /Nano Banana Pro/ })).toBeInTheDocument();
  },
};

export const Dark: Story = { ...dark };
export const Polish: Story = { ...polish };
export const Arabic: Story = { ...arabic };
export const Narrow: Story = { ...narrow };
export const Middle: Story = { ...middle };
