import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { ResultGallery } from "../src/index";
import { findWords, findPictures } from "./support/pictures";
import {
  brief,
  failsAtFirst,
  losesAnswers,
  refuses,
  silent,
  staysQueued,
  staysRunning,
  unhurried,
} from "./support/scenarios";
import { storyParameters } from "./support/storyParameters";
import { submits } from "./support/Submitted";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const meta = {
  title: "ResultGallery",
  component: ResultGallery,
  parameters: storyParameters({ hub: { scenario: brief } }),
} satisfies Meta<typeof ResultGallery>;

export default meta;
type Story = StoryObj<typeof meta>;

const lighthouse = { prompt: "A lighthouse at dusk" };
const dunes = { prompt: "Dunes after rain", size: "1536x1024", n: 2 };
const several = [{ prompt: "A mossy forest floor", size: "1024x1536" }, dunes, lighthouse];

export const Empty: Story = {
  args: { onStart: fn(), starters: [{ prompt: "A lighthouse at dusk" }, { prompt: "Dunes after rain" }] },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Dunes after rain" }));
    await expect(args.onStart).toHaveBeenCalledWith({ prompt: "Dunes after rain" });
  },
};

export const Sending: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: silent("generate") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Sending")).toBeVisible();
  },
};

/** Two places are kept at the ratio that was asked for; one of them speaks. */
export const Queued: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: staysQueued } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Queued")).toBeVisible();
  },
};

export const Running: Story = {
  args: { estimateMs: () => 50_000 },
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: staysRunning } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, /^0:\d\d$/)).toBeVisible();
    await expect(canvas.getByText("usually about 50 s", { exact: false })).toBeVisible();
  },
};

export const RunningLong: Story = {
  args: { estimateMs: () => 0 },
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: staysRunning } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, /longer than usual/)).toBeVisible();
  },
};

export const Success: Story = {
  decorators: [submits(...several)],
  play: async ({ canvas, canvasElement }) => {
    await findPictures(canvas, "A lighthouse at dusk");
    const [picture] = await findPictures(canvas, "Dunes after rain", 2);
    await expect((picture?.naturalWidth ?? 0) / (picture?.naturalHeight ?? 1)).toBeCloseTo(1.5, 1);
    await findPictures(canvas, "A mossy forest floor");
    await waitFor(() => expect(canvasElement.querySelectorAll("[data-state=done]")).toHaveLength(4));
  },
};

/** One picture came: the other one is paid back, and that is said. */
export const Partial: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: { outcome: "partial" } } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, /8 credits refunded/)).toBeVisible();
    await expect(canvas.getByText("1 of 2")).toBeVisible();
    await expect(canvas.getByText("1 picture did not arrive. You paid for 1.")).toBeVisible();
    await findPictures(canvas, "Dunes after rain");
  },
};

/** The provider fails, all credits come back; another attempt is one press away. */
export const Failed: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: failsAtFirst }),
  play: async ({ canvas, userEvent }) => {
    await expect(await findWords(canvas, /refunded/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await findPictures(canvas, "A lighthouse at dusk");
    await expect(canvas.getByText("Failed")).toBeVisible();
  },
};

export const Removed: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: { outcome: "fails" } } }),
  play: async ({ canvas, userEvent }) => {
    await expect(await findWords(canvas, "Failed")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Remove from gallery" }));
    await expect(await canvas.findByText("What would you like to see?")).toBeVisible();
  },
};

export const InsufficientCredits: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { credits: 3 } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, "There are not enough credits.")).toBeVisible();
    await expect(await findWords(canvas, /not charged/)).toBeVisible();
  },
};

/** The answer to the submission was lost: nobody knows whether it was charged, and nothing is sent twice. */
export const Unknown: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: losesAnswers } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, "May have been charged")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Check" })).toBeVisible();
  },
};

/** Nobody waits any more, the service goes on: its picture is there when somebody asks again. */
export const Abandoned: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: unhurried } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Stop waiting" }));
    await expect(await findWords(canvas, "Not waiting")).toBeVisible();
    await expect(canvas.getByText("Credits still apply.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Pick up again" }));
    await findPictures(canvas, "A lighthouse at dusk");
  },
};

export const NotWaiting: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: staysQueued } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Stop waiting" }));
    await expect(await findWords(canvas, "Not waiting")).toBeVisible();
  },
};

/** The picture's address has expired: its recipe is left, and another try. */
export const Expired: Story = {
  args: { onReuse: fn() },
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: { ...brief, ...refuses("image") } } }),
  play: async ({ args, canvas, userEvent }) => {
    await expect(await findWords(canvas, "Could not load")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Load again" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Reuse recipe" }));
    await waitFor(() => expect(args.onReuse).toHaveBeenCalledOnce());
  },
};

const arrived: Story = {
  decorators: [submits(dunes, lighthouse)],
  play: async ({ canvas }) => {
    await findPictures(canvas, "A lighthouse at dusk");
    await findPictures(canvas, "Dunes after rain", 2);
  },
};

export const Dark: Story = { ...arrived, ...dark };
export const Polish: Story = { ...arrived, ...polish };
export const Arabic: Story = { ...arrived, ...arabic };
export const Narrow: Story = { ...arrived, ...narrow };
export const Middle: Story = { ...arrived, ...middle };
