import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { CreditsBadge } from "../src/index";
import { findWords } from "./support/pictures";
import { brief, refuses, refusesFirst, silent } from "./support/scenarios";
import { submits } from "./support/Submitted";
import { storyParameters } from "./support/storyParameters";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();

const meta = {
  title: "CreditsBadge",
  component: CreditsBadge,
  args: { onTopUp: fn() },
  // A balance is a button.
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button")).toBeVisible();
  },
  parameters: storyParameters({ hub: { nextExpiration: { at: inDays(12), credits: 40 } } }),
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

/** The last week before credits expire is a warning, in days. */
export const ExpiresSoon: Story = {
  parameters: storyParameters({ hub: { nextExpiration: { at: inDays(3), credits: 40 } } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^112 credits.*40 expire in 3 days/ }));
    const details = within(await canvas.findByRole("dialog", { name: "Credits" }));
    await expect(details.getByText("40 credits expire in 3 days")).toBeVisible();
  },
};

/** What a failed generation gives back is told once, and can be taken off. */
export const Refunded: Story = {
  decorators: [submits({ prompt: "A lighthouse at dusk" })],
  parameters: storyParameters({
    hub: { scenario: { ...brief, outcome: "fails" }, nextExpiration: null },
  }),
  play: async ({ canvas, userEvent }) => {
    const told = await findWords(canvas, "8 credits refunded");
    await waitFor(() => expect(told).toBeVisible());
    await userEvent.click(canvas.getByRole("button", { name: "Dismiss" }));
    await expect(canvas.getByRole("button", { name: "112 credits" })).toHaveFocus();
    await expect(canvas.queryByRole("button", { name: "Dismiss" })).not.toBeInTheDocument();
  },
};

/** A server that keeps the balance to itself shows none. */
export const Hidden: Story = {
  parameters: storyParameters({
    hub: { scenario: { faults: [{ on: ["credits"], answer: "notFound" }] } },
  }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.queryByText("Reading credits")).not.toBeInTheDocument());
    await expect(canvas.queryByText("Credits not read")).not.toBeInTheDocument();
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
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
