import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { CreditsBadge } from "../src/index";
import { refuses, refusesFirst, silent } from "./support/scenarios";
import { storyParameters } from "./support/storyParameters";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const inTwelveDays = new Date(Date.now() + 12 * 24 * 60 * 60 * 1000).toISOString();

const meta = {
  title: "CreditsBadge",
  component: CreditsBadge,
  args: { onTopUp: fn() },
  // A balance is a button.
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button")).toBeVisible();
  },
  parameters: storyParameters({ hub: { nextExpiration: { at: inTwelveDays, credits: 40 } } }),
} satisfies Meta<typeof CreditsBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Pressing the balance says more about it. */
export const Success: Story = {
  args: { perImage: { credits: 8, tier: "1K" } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^112 credits/ }));
    const details = within(await canvas.findByRole("dialog", { name: "Credits" }));
    await expect(details.getByText("PRO")).toBeVisible();
    await expect(details.getByText("Enough for 14 images at 1K.")).toBeVisible();
    await userEvent.click(details.getByRole("button", { name: "Add credits" }));
    await expect(args.onTopUp).toHaveBeenCalledOnce();
  },
};

export const NothingExpires: Story = {
  parameters: storyParameters({ hub: { nextExpiration: null } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "112 credits" })).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: storyParameters({ hub: { scenario: silent("credits") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Reading credits")).toBeInTheDocument();
  },
};

/** A balance that could not be read is read again on demand. */
export const Failed: Story = {
  parameters: storyParameters({ hub: { scenario: refuses("credits") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /Credits not read.*Try again/ })).toBeVisible();
  },
};

export const FailedOnce: Story = {
  parameters: storyParameters({ hub: { scenario: refusesFirst("credits") } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /Try again/ }));
    await expect(await canvas.findByRole("button", { name: /^112 credits/ })).toBeVisible();
  },
};

export const Low: Story = {
  parameters: storyParameters({ hub: { credits: 12 } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /12 credits.*Low balance/ })).toBeVisible();
  },
};

/** With nothing left, pressing it goes where credits are bought. */
export const NothingLeft: Story = {
  parameters: storyParameters({ hub: { credits: 0 } }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /No credits left/ }));
    await expect(args.onTopUp).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = { ...dark };
export const Polish: Story = {
  ...polish,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /^112 kredytów/ })).toBeVisible();
  },
};
export const Arabic: Story = {
  ...arabic,
  play: async ({ canvas }) => {
    const badge = await canvas.findByRole("button");
    await expect(getComputedStyle(badge).direction).toBe("rtl");
  },
};
export const Narrow: Story = { ...narrow };
export const Middle: Story = { ...middle };
