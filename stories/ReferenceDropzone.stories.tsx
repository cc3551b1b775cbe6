import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { ReferenceDropzone, useReferenceImages } from "../src/index";
import { ReferenceDropzone as Parts } from "../src/parts";
import { brokenPng, carry, dragOver, dropFiles, photoFile, pngFile, renamedGif } from "./support/files";
import { storyParameters } from "./support/storyParameters";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const meta = {
  title: "ReferenceDropzone",
  component: ReferenceDropzone,
  args: { limit: 4, onValueChange: fn() },
  parameters: {
    ...storyParameters({ width: 480 }),
    // What was dropped is the state that the page of all stories is to show.
    docs: { story: { autoplay: true } },
  },
} satisfies Meta<typeof ReferenceDropzone>;

export default meta;
type Story = StoryObj<typeof meta>;

const zoneOf = (canvasElement: HTMLElement) =>
  within(canvasElement).getByRole("region", { name: "References" });

async function dropTwo(zone: HTMLElement): Promise<void> {
  dropFiles(zone, await pngFile("sea.png", "#5b7c8d"), await pngFile("dune.png", "#b99a6b", 160, 240));
  await waitFor(() => expect(within(zone).getAllByRole("img")).toHaveLength(2));
}

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Drop, paste or choose pictures")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Add references" })).toBeVisible();
  },
};

/** A real PNG becomes a picture. */
export const Success: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    dropFiles(zoneOf(canvasElement), await pngFile("sea.png"));
    const picture = await canvas.findByRole("img", { name: "Reference 1: sea.png" });
    await waitFor(() => expect(picture).toHaveProperty("naturalWidth", 240));
    await expect(canvas.getByText("1 of 4")).toBeVisible();
    await expect(canvas.queryByText("Drop to add")).not.toBeInTheDocument();
    await expect(args.onValueChange).toHaveBeenLastCalledWith([
      expect.objectContaining({ name: "sea.png", status: "ready", width: 240, height: 160 }),
    ]);
  },
};

export const Dragging: Story = {
  play: async ({ canvas, canvasElement }) => {
    dragOver(zoneOf(canvasElement), [await pngFile("sea.png")]);
    await expect(await canvas.findByText("Drop to add")).toBeVisible();
  },
};

/** A GIF that is called a PNG is refused for what it is. */
export const RenamedGif: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    dropFiles(zoneOf(canvasElement), renamedGif("holiday.png"));
    await expect(await canvas.findByText(/GIF/)).toBeVisible();
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Dismiss the note on holiday.png" }));
    await expect(canvas.queryByText("holiday.png")).not.toBeInTheDocument();
  },
};

/** Each refused file says its own reason; the others are taken. */
export const Rejections: Story = {
  args: { limit: 2, maxBytes: 20_000 },
  play: async ({ canvas, canvasElement }) => {
    const sea = await pngFile("sea.png");
    dropFiles(
      zoneOf(canvasElement),
      ...[sea, new File([sea], "sea again.png", { type: "image/png" }), renamedGif("holiday.png")],
      ...[new File([], "nothing.png"), new File([sea, new Uint8Array(40_000)], "huge.png")],
      ...[await pngFile("dune.png", "#b99a6b"), await pngFile("moss.png", "#6d7f52")],
    );
    await expect(await canvas.findByText(/Only 2 references fit/)).toBeVisible();
    await expect(canvas.getByText(/already added/)).toBeVisible();
    await expect(canvas.getByText(/GIF/)).toBeVisible();
    await expect(canvas.getByText(/empty/)).toBeVisible();
    await expect(canvas.getByText(/Up to .* MB/)).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole("img")).toHaveLength(2));
  },
};

/** A file that begins like a PNG and breaks off stays, is not sent, and can be read again. */
export const Broken: Story = {
  play: async ({ canvas, canvasElement }) => {
    dropFiles(zoneOf(canvasElement), brokenPng("torn.png"));
    await expect(await canvas.findByRole("button", { name: /torn\.png can’t be shown/ })).toBeVisible();
  },
};

/** Order and removal need no pointer. */
export const KeyboardOnly: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await dropTwo(zoneOf(canvasElement));
    canvas.getByRole("button", { name: "Move dune.png earlier" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByRole("img", { name: "Reference 1: dune.png" })).toBeVisible();
    canvas.getByRole("button", { name: "Remove dune.png" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: "Remove sea.png" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: "Add references" })).toHaveFocus();
  },
};

/** What can be helped is helped with one click. */
export const Remedies: Story = {
  args: { limit: 1 },
  play: async ({ canvas, canvasElement, userEvent }) => {
    dropFiles(zoneOf(canvasElement), await pngFile("sea.png"), await pngFile("dune.png", "#b99a6b"));
    await expect(await canvas.findByRole("button", { name: "Dismiss the note on dune.png" })).toBeVisible();
    dropFiles(zoneOf(canvasElement), await pngFile("moss.png", "#6d7f52"), renamedGif("holiday.gif"));
    await expect(await canvas.findByRole("button", { name: "Convert to PNG: holiday.gif" })).toBeVisible();
    await expect(canvas.queryByRole("button", { name: /^Add now/ })).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Remove sea.png" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Add now: moss.png" }));
    await expect(await canvas.findByRole("img", { name: "Reference 1: moss.png" })).toBeVisible();
  },
};

/** Large images are scaled down before they are sent, and what that saved is said. */
export const MadeSmaller: Story = {
  args: { downscaleTo: 512, stripMetadata: true },
  play: async ({ args, canvas, canvasElement }) => {
    dropFiles(zoneOf(canvasElement), await photoFile("harbour.jpg"), await pngFile("small.png"));
    await expect(await canvas.findByText(/^Made smaller: .* MB → .* MB$/)).toBeVisible();
    await waitFor(() =>
      expect(args.onValueChange).toHaveBeenLastCalledWith([
        expect.objectContaining({ name: "harbour.jpg", status: "ready", width: 512 }),
        expect.objectContaining({ name: "small.png", status: "ready", width: 240 }),
      ]),
    );
  },
};

/** An address that the page may not read says so, and can be tried again. */
export const FromAnAddress: Story = {
  args: {
    fetchImage: (url: string) =>
      url.includes("closed") ? Promise.reject(new TypeError("Failed to fetch")) : pngFile("any.png"),
  },
  play: async ({ canvas, userEvent }) => {
    for (const address of ["pictures.example/dune.png", "closed.example/sea.png"]) {
      await userEvent.click(canvas.getByRole("button", { name: "Add from a link" }));
      await userEvent.type(
        canvas.getByRole("textbox", { name: "Address of a picture" }),
        `${address}{Enter}`,
      );
    }
    await expect(await canvas.findByRole("img", { name: "Reference 1: dune.png" })).toBeVisible();
    await expect(await canvas.findByText(/can’t be read by this page/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again: sea.png" })).toBeVisible();
  },
};

/** The pointer carries a picture to another place. */
export const Carried: Story = {
  play: async ({ canvas, canvasElement }) => {
    await dropTwo(zoneOf(canvasElement));
    const [first, second] = canvas.getAllByRole("listitem");
    if (!first || !second) throw new Error("There are two pictures.");
    await carry(first, second);
    await expect(await canvas.findByRole("img", { name: "Reference 1: dune.png" })).toBeVisible();
    await expect(canvas.getByRole("img", { name: "Reference 2: sea.png" })).toBeVisible();
  },
};

/** Each picture shows how much of it has been sent. */
export const Sending: Story = {
  render: function Half() {
    const images = useReferenceImages({ limit: 4 });
    return (
      <Parts.Root images={images} aria-label="References" render={<section />}>
        <Parts.List uploadProgress={0.5} />
        <Parts.Add />
      </Parts.Root>
    );
  },
  play: async ({ canvas, canvasElement }) => {
    await dropTwo(zoneOf(canvasElement));
    await expect(await canvas.findByRole("progressbar", { name: "Sending sea.png" })).toBeVisible();
    await expect(canvas.getByRole("progressbar", { name: "Sending dune.png" })).toBeVisible();
  },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvas, canvasElement }) => {
    dropFiles(zoneOf(canvasElement), await pngFile("sea.png"));
    await expect(canvas.getByRole("button", { name: "Add references" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

export const Inline: Story = {
  args: { variant: "inline" },
  play: async ({ canvasElement }) => dropTwo(zoneOf(canvasElement)),
};

const dropInAnyLanguage: Story["play"] = async ({ canvas }) => dropTwo(canvas.getByRole("region"));

export const Dark: Story = { ...dark, play: dropInAnyLanguage };
export const Polish: Story = { ...polish, play: dropInAnyLanguage };
export const Arabic: Story = { ...arabic, play: dropInAnyLanguage };
export const Narrow: Story = { ...narrow, play: dropInAnyLanguage };
export const Middle: Story = { ...middle, play: dropInAnyLanguage };
