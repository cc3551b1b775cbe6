import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { ResultGallery } from "../src/components/result-gallery/ResultGallery";
import { entryOf, finished, finishedOnes } from "./support/entries";
import { dark, narrow } from "./support/variants";

/** The gallery by itself, with pictures that are there already: what a person does with them. */
const meta = {
  title: "ResultGallery/Work",
  component: ResultGallery,
  args: { entries: finishedOnes, onRemove: fn(), onToggleFavourite: fn(), onDownloadSelection: fn() },
} satisfies Meta<typeof ResultGallery>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

const open = (canvas: Canvas, prompt: string) =>
  canvas.findByRole<HTMLAnchorElement>("link", { name: `Open: ${prompt}` });
const choose = (canvas: Canvas, prompt: string) =>
  canvas.findByRole<HTMLInputElement>("checkbox", { name: `Select: ${prompt}` });
const promptAt = () => document.activeElement?.getAttribute("aria-label")?.replace(/^Open: /, "");

/** One stop of Tab; arrows go in both directions, Home and End to the ends, F marks, Delete removes and Ctrl+Z brings back. */
export const Keyboard: Story = {
  args: { layout: "grid" },
  play: async ({ args, canvas, userEvent }) => {
    (await open(canvas, "A lighthouse at dusk")).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await waitFor(() => expect(promptAt()).toBe("Dunes after rain"));
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    await waitFor(() => expect(promptAt()).toBe("Dunes after rain"));
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(promptAt()).toBe("Mountains in the morning"));
    await userEvent.keyboard("{Home}f");
    await expect(args.onToggleFavourite).toHaveBeenCalledWith(args.entries[0]);
    await userEvent.keyboard("{Delete}");
    // It fades in.
    await waitFor(() => expect(canvas.getByRole("button", { name: "Undo" })).toBeVisible());
    await waitFor(() => expect(promptAt()).toBe("A mossy forest floor"));
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(promptAt()).toBe("A lighthouse at dusk"));
  },
};

/** By checkbox, with Shift a whole range, with Ctrl+A all; the chosen ones are saved together. */
export const Selection: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await choose(canvas, "A lighthouse at dusk"));
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(await open(canvas, "Dunes after rain"));
    await userEvent.keyboard("{/Shift}");
    await expect(await canvas.findByText("3 selected")).toBeVisible();
    (await open(canvas, "Dunes after rain")).focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect(await canvas.findByText("6 selected")).toBeVisible();
    const bar = canvas.getByRole("toolbar");
    await userEvent.click(bar.querySelector<HTMLElement>("[aria-label='Download']") ?? bar);
    const pictures = args.entries.flatMap((entry) => entry.images.map((image) => ({ image, entry })));
    await expect(args.onDownloadSelection).toHaveBeenCalledWith(pictures);
  },
};

/** By words, by model, by favourites; who finds nothing has the way back. */
export const Filtered: Story = {
  play: async ({ canvas, userEvent }) => {
    const search = await canvas.findByRole("searchbox", { name: "Search prompts" });
    await userEvent.type(search, "floor mossy");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
    await userEvent.type(search, " zebra");
    await userEvent.click(await canvas.findByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(6));
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Model" }), "nano-banana");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
  },
};

const laidOut = (layout: "rows" | "masonry" | "grid"): Story => ({
  args: { layout },
  play: async ({ canvas }) => {
    const tiles = await canvas.findAllByRole("listitem");
    await expect(tiles).toHaveLength(6);
    const [first, second] = tiles.map((tile) => tile.getBoundingClientRect());
    await expect(second?.left ?? 0).toBeGreaterThan(first?.right ?? 0);
  },
});

export const Rows: Story = laidOut("rows");
export const Masonry: Story = laidOut("masonry");
export const Grid: Story = laidOut("grid");

const origin = finished("A clay pot");
const child = finished("The pot with thyme", { parent: { key: origin.key, imageId: "image-0" } });

/** A picture that was made from another one says so, and the viewer leads there. */
export const Lineage: Story = {
  args: { entries: [child, origin] },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("From a reference")).toBeVisible();
    await userEvent.click(await open(canvas, "The pot with thyme"));
    const way = await canvas.findByRole("button", { name: /^Made from this image/ });
    await waitFor(() => expect(way).toBeVisible());
    await userEvent.click(way);
    await expect(await canvas.findByRole("dialog", { name: /A clay pot$/ })).toBeVisible();
  },
};

/** Every way to end without a picture says first what became of the credits. */
export const Endings: Story = {
  args: {
    ...{ onRetry: fn(), onCheck: fn(), onResumeWaiting: fn(), onReuse: fn() },
    entries: [
      entryOf("Failed", { state: "failed", cost: { asked: 8, refunded: 8 } }),
      entryOf("Lost", { state: "unknown", cost: { asked: 8 } }),
      entryOf("Left", { state: "abandoned", cost: { asked: 8 } }),
      {
        ...finished("Partly", { state: "partial", cost: { asked: 16, used: 8, refunded: 8 } }),
        request: { model: "gpt-image-2", prompt: "Partly", n: 2, size: "1536x1024" },
      },
      finished("Expired", { images: [{ id: "image-0", url: "data:image/png;base64,AA==" }] }),
    ],
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Check" }));
    await expect(args.onCheck).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Pick up again" }));
    await expect(args.onResumeWaiting).toHaveBeenCalledOnce();
    await expect(await canvas.findByText("Could not load")).toBeVisible();
  },
};

export const EndingsNarrow: Story = { ...Endings, ...narrow };
export const EndingsDark: Story = { ...Endings, ...dark };
