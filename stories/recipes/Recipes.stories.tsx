import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { findPictures } from "../support/pictures";
import { GreetingCards } from "./GreetingCards";
import { Variations } from "./Variations";

/** Whole flows to copy: each is one file. */
const meta = { title: "Recipes" } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A form of one's own around `useGenerate`. */
export const Cards: Story = {
  render: () => <GreetingCards />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "For" }), "Anna");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Occasion" }), "wedding");
    await userEvent.click(canvas.getByRole("button", { name: "Paint" }));
    await findPictures(canvas, "A watercolour card for the wedding of Anna");
  },
};

/** The newest result, and one more like it. */
export const More: Story = {
  render: () => <Variations />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Begin" }));
    await findPictures(canvas, "A lighthouse in the fog");
    await expect(await canvas.findByRole("button", { name: "Another one" })).toBeEnabled();
  },
};
