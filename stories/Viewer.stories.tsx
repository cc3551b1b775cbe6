import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { ResultGallery } from "../src/index";
import { findPictures } from "./support/pictures";
import { brief } from "./support/scenarios";
import { storyParameters } from "./support/storyParameters";
import { submits } from "./support/Submitted";
import { arabic, dark } from "./support/variants";

const vase = {
  prompt: "A tall ochre vase and a citrus on a linen-coloured table, late window light from the left",
  size: "1536x1152",
  n: 2,
};
const dunes = { prompt: "Dunes after rain", size: "1536x1024" };

const meta = {
  title: "Viewer",
  component: ResultGallery,
  args: { onReuse: fn(), onUseAsReference: fn(), onVary: fn() },
  decorators: [submits(dunes, vase)],
  parameters: storyParameters({ hub: { scenario: brief, maxImageEdge: 800 } }),
} satisfies Meta<typeof ResultGallery>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

const open: Play = async ({ canvas, canvasElement, userEvent }) => {
  await findPictures(canvas, vase.prompt, 2);
  await findPictures(canvas, dunes.prompt);
  const tile = canvasElement.querySelector<HTMLElement>("[data-picture] .gih-open");
  if (tile) await userEvent.click(tile);
  const inside = await screen.findByRole("button", { name: "Zoom in" });
  await waitFor(() => expect(inside).toBeVisible());
};

/** Opened from the gallery; the keys lead through the pictures, and Escape leads back to the tile. */
export const Opened: Story = {
  play: async (context) => {
    await open(context);
    await context.userEvent.keyboard("{End}");
    await screen.findByRole("dialog", { name: /^Image 3 of 3/ });
    await context.userEvent.keyboard("{Home}");
    await screen.findByRole("dialog", { name: /^Image 1 of 3/ });
  },
};

/** The picture over its sibling; the divider works by pointer, finger and keyboard. */
export const Compared: Story = {
  ...dark,
  play: async (context) => {
    await open(context);
    await context.userEvent.click(screen.getByRole("button", { name: "Compare" }));
    const divider = await screen.findByRole("slider", { name: "Divider between the images" });
    await waitFor(() => expect(divider).toHaveAttribute("aria-valuetext", "50% 2 of 2, 50% This image"));
  },
};

/** Right to left: the next picture is on the left. */
export const Arabic: Story = {
  ...arabic,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await findPictures(canvas, vase.prompt, 2);
    const tile = canvasElement.querySelector<HTMLElement>("[data-picture] .gih-open");
    if (tile) await userEvent.click(tile);
    await screen.findByRole("button", { name: "الصورة التالية" });
    await userEvent.keyboard("{ArrowLeft}");
    await waitFor(() => expect(canvasElement.querySelector("dialog")).toHaveAccessibleName(/2/));
  },
};
