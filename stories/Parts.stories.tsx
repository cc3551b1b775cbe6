import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { useModels, usePromptForm, useReferenceImages } from "../src/index";
import {
  CreditsBadge,
  ModelPicker,
  PromptForm,
  ReferenceDropzone,
  ResultGallery,
  Viewer,
} from "../src/parts";
import { finishedOnes } from "./support/entries";
import { pngFile } from "./support/files";

/** Compositions of one's own: other orders, other elements, other looks, with the behaviour of the ready-made components. */
const meta = { title: "Parts" } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const saved = fn();

const caption: CSSProperties = {
  ...{ position: "absolute", zIndex: 3, insetInline: 0, insetBlockEnd: 0, padding: "8px 12px" },
  ...{ background: "rgb(0 0 0 / 0.7)", color: "white", pointerEvents: "none" },
};

/** Created once: tiles render only when they change. */
const tile = (
  <>
    <ResultGallery.Open>
      <ResultGallery.Image />
    </ResultGallery.Open>
    <ResultGallery.Favourite />
    <ResultGallery.Prompt style={caption} render={<figcaption />} />
  </>
);

/** Tiles whose prompt stands in sight, and a viewer with one line of tools. */
export const Gallery: Story = {
  render: () => (
    <ResultGallery.Root entries={finishedOnes} onToggleFavourite={fn()} onDownload={saved} layout="masonry">
      <ResultGallery.Grid picture={tile} />
      <ResultGallery.Viewer>
        <Viewer.Stage>
          <Viewer.Image />
          <Viewer.Previous />
          <Viewer.Next />
        </Viewer.Stage>
        <footer style={{ display: "flex", gap: 8, padding: 12, justifyContent: "center" }}>
          <Viewer.Favourite />
          <Viewer.Action act="download">Keep it</Viewer.Action>
          <Viewer.Close data-kind="outline">Back</Viewer.Close>
        </footer>
      </ResultGallery.Viewer>
    </ResultGallery.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("Ink in water")).toBeVisible();
    await userEvent.click(canvas.getByRole("link", { name: "Open: Ink in water" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Keep it" }));
    await expect(saved).toHaveBeenCalledWith(finishedOnes[3]?.images[0], finishedOnes[3]);
    await userEvent.keyboard("{ArrowRight}");
    await expect(await canvas.findByRole("dialog", { name: /A tall ochre vase$/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(canvas.getByRole("link", { name: "Open: A tall ochre vase" })).toHaveFocus());
  },
};

function Postbox() {
  const { request, setPrompt, submit, applyRemedy, ...form } = usePromptForm({ draft: false });
  return (
    <PromptForm.Root
      value={request.prompt}
      onValueChange={setPrompt}
      onSubmit={() => void submit()}
      onRemedy={applyRemedy}
      obstacles={form.obstacles}
      cost={form.cost}
      isSubmitting={form.isSubmitting}
    >
      <PromptForm.Textarea placeholder="Dear painter …" />
      <PromptForm.Submit>Post it</PromptForm.Submit>
      <PromptForm.Reasons />
    </PromptForm.Root>
  );
}

/** The text on top, the button, and why it can't be pressed. */
export const Form: Story = {
  render: () => <Postbox />,
  play: async ({ canvas, userEvent }) => {
    const post = await canvas.findByRole("button", { name: /^Post it/ });
    await expect(post).toHaveAttribute("data-blocked");
    await userEvent.type(canvas.getByRole("textbox", { name: "Prompt" }), "A lighthouse");
    await waitFor(() => expect(post).not.toHaveAttribute("data-blocked"));
  },
};

function Sharpness() {
  const { data, status } = useModels();
  return (
    <ModelPicker.Root models={data} status={status}>
      <ModelPicker.Loading />
      <ModelPicker.Tier>
        <ModelPicker.Legend>How sharp</ModelPicker.Legend>
        <ModelPicker.Option value="1K">Draft</ModelPicker.Option>
        <ModelPicker.Option value="4K">Poster</ModelPicker.Option>
      </ModelPicker.Tier>
    </ModelPicker.Root>
  );
}

/** One question instead of five, in words of one's own. */
export const Picker: Story = {
  render: () => <Sharpness />,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("group", { name: "How sharp" })).toBeVisible();
    await userEvent.click(canvas.getByText("Poster"));
    await expect(canvas.getByRole("radio", { name: /^4K/ })).toBeChecked();
  },
};

function Moodboard() {
  const images = useReferenceImages({ limit: 3 });
  return (
    <ReferenceDropzone.Root images={images}>
      <ReferenceDropzone.Browse>Pin a picture</ReferenceDropzone.Browse>
      <ReferenceDropzone.Count />
      <ReferenceDropzone.List />
    </ReferenceDropzone.Root>
  );
}

/** Its button, how many there are, and the pictures. */
export const Dropzone: Story = {
  render: () => <Moodboard />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(await canvas.findByRole("button", { name: "Pin a picture" })).toBeVisible();
    const input = canvasElement.querySelector<HTMLInputElement>("input[type=file]");
    if (input) await userEvent.upload(input, await pngFile("fog.png"));
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
  },
};

const toppedUp = fn();
const balance = { credits: 112, accountType: null, nextExpiration: null };

/** The amount in plain sight, and a way to more. */
export const Badge: Story = {
  render: () => (
    <CreditsBadge.Root balance={balance} status="success" onTopUp={toppedUp}>
      <CreditsBadge.Amount />
      <CreditsBadge.TopUp>Fill the purse</CreditsBadge.TopUp>
    </CreditsBadge.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/112/)).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Fill the purse" }));
    await expect(toppedUp).toHaveBeenCalled();
  },
};
