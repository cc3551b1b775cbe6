import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, waitFor, within } from "storybook/test";
import { PromptForm as PromptFormView } from "../src/components/prompt-form/PromptForm";
import { PromptForm, type PromptTemplate } from "../src/index";
import { createStore } from "../src/utils/createStore";
import { dropFiles, pngFile } from "./support/files";
import { oneImage } from "./support/oneImage";
import { brief, refuses, silent } from "./support/scenarios";
import { submits } from "./support/Submitted";
import { storyParameters } from "./support/storyParameters";
import { tabTo } from "./support/tabTo";
import { arabic, dark, middle, narrow, polish } from "./support/variants";

const meta = {
  title: "PromptForm",
  component: PromptForm,
  args: { onResult: fn(), onError: fn(), onTopUp: fn() },
  // The pickers stand there once the models are read.
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("combobox")).toBeEnabled();
  },
  parameters: storyParameters({ width: 400 }),
} satisfies Meta<typeof PromptForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const templates: PromptTemplate[] = [
  { label: "Portrait", prompt: "A portrait of {person}, {light} light" },
  { label: "Product", prompt: "{product} on a linen table" },
];
const filled = { defaultRequest: { prompt: "A lighthouse at dusk" } };

/** Pressing Generate without a prompt says why not, goes to the prompt, and sends nothing. */
export const Empty: Story = {
  play: async ({ canvas, userEvent }) => {
    const generate = await canvas.findByRole("button", oneImage);
    await expect(generate).toHaveAttribute("aria-disabled", "true");
    await expect(generate).toHaveAccessibleDescription("Write a prompt first.");
    await userEvent.click(generate);
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveFocus();
    await expect(generate).not.toHaveAttribute("aria-busy");
  },
};

/** The cost and what is left after it stand there before anything is pressed. */
export const Filled: Story = {
  args: filled,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("radio", { name: "3 images, 24 credits" }));
    const generate = canvas.getByRole("button", { name: /^Generate 3 images/ });
    await expect(generate).toHaveTextContent("24 credits");
    await waitFor(() => expect(generate).toHaveAccessibleDescription(/Balance after 88 credits/));
  },
};

/** The form keeps what it holds, ready for the next one. */
export const Success: Story = {
  args: filled,
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", oneImage));
    await waitFor(() => expect(args.onResult).toHaveBeenCalledOnce());
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ state: "succeeded", cost: { asked: 8, used: 8 } }),
    );
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveValue("A lighthouse at dusk");
    await expect(args.onError).not.toHaveBeenCalled();
  },
};

/** Three images by keyboard alone: Tab, typing, arrows, Enter. */
export const KeyboardOnly: Story = {
  parameters: storyParameters({ hub: { scenario: { outcome: "partial" } } }),
  play: async ({ args, canvas, userEvent }) => {
    await tabTo(await canvas.findByRole("radio", { name: "1 image, 8 credits" }));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await tabTo(prompt);
    await userEvent.keyboard("Dunes after rain{Enter}");
    await waitFor(() => expect(args.onResult).toHaveBeenCalledOnce());
    await expect(args.onResult).toHaveBeenCalledWith(
      expect.objectContaining({ state: "partial", cost: { asked: 24, used: 16, refunded: 8 } }),
    );
  },
};

/** From the press until the service has answered; another press sends nothing. */
export const Pending: Story = {
  args: filled,
  parameters: storyParameters({ hub: { scenario: silent("generate") } }),
  play: async ({ canvas, userEvent }) => {
    const generate = await canvas.findByRole("button", oneImage);
    await userEvent.click(generate);
    await waitFor(() => expect(generate).toHaveAttribute("aria-busy", "true"));
    await userEvent.click(generate);
    await expect(generate).toHaveAttribute("aria-busy", "true");
  },
};

/** How much of the references has been sent. */
export const Uploading: Story = {
  render: () => (
    <PromptFormView
      text={createStore("The same house in the snow")}
      onSubmit={fn()}
      count={2}
      cost={16}
      balanceAfter={96}
      isSubmitting
      uploadProgress={0.42}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("progressbar", { name: "Uploading references" })).toHaveValue(0.42);
    await expect(canvas.getByText("42%")).toBeVisible();
  },
};

/** The prompt survives. */
export const Failed: Story = {
  args: filled,
  parameters: storyParameters({ hub: { scenario: { ...brief, outcome: "fails" } } }),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", oneImage));
    await waitFor(() => expect(args.onError).toHaveBeenCalledOnce());
    await expect(args.onError).toHaveBeenCalledWith(
      expect.objectContaining({ code: "generationFailed" }),
      expect.objectContaining({ state: "failed", cost: { asked: 8, used: 0, refunded: 8 } }),
    );
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveValue("A lighthouse at dusk");
  },
};

/** The reason stands there, and the remedy is one press away. */
export const InsufficientCredits: Story = {
  args: { defaultRequest: { prompt: "A lighthouse at dusk", n: 4 } },
  parameters: storyParameters({ hub: { credits: 17 } }),
  play: async ({ args, canvas, userEvent }) => {
    await expect(await canvas.findByText("This needs 32 credits. You have 17.")).toBeVisible();
    const generate = canvas.getByRole("button", { name: /^Generate 4 images/ });
    await expect(generate).toHaveAccessibleDescription("This needs 32 credits. You have 17.");
    await userEvent.click(canvas.getByRole("button", { name: "Add credits" }));
    await expect(args.onTopUp).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole("button", { name: "Use 2 images instead" }));
    await expect(generate).not.toHaveAttribute("aria-disabled");
    await expect(generate).toHaveTextContent("16 credits");
  },
};

/** Changing to a model that takes fewer references loses none of them silently. */
export const TooManyReferences: Story = {
  args: filled,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("option", { name: /^Nano Banana ·/ });
    const colours = ["#5b7c8d", "#b99a6b", "#6d7f52", "#8a6a7d"];
    const files = await Promise.all(colours.map((colour) => pngFile(`${colour.slice(1)}.png`, colour)));
    dropFiles(canvas.getByRole("form", { name: "Generate images" }), ...files);
    await waitFor(() => expect(canvas.getAllByRole("img")).toHaveLength(4));
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Model" }), "nanobanana");
    await expect(await canvas.findByText("Nano Banana takes 3 references. You have 4.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Remove 1 reference" }));
    await waitFor(() => expect(canvas.getAllByRole("img")).toHaveLength(3));
  },
};

export const ModelUnavailable: Story = {
  args: { defaultRequest: { prompt: "A lighthouse at dusk", model: "gpt-image-1" } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("gpt-image-1 is no longer on offer.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Use GPT Image 2 instead" }));
    await expect(canvas.getByRole("button", { name: /^Generate 1 image/ })).not.toHaveAttribute(
      "aria-disabled",
    );
  },
};

export const LoadingModels: Story = {
  args: filled,
  parameters: storyParameters({ hub: { scenario: silent("models") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Reading the models")).toBeInTheDocument();
  },
};

/** The built-in card of gpt-image-2 keeps the form usable. */
export const ModelsFailed: Story = {
  args: filled,
  parameters: storyParameters({ hub: { scenario: refuses("models") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The models could not be read.")).toBeVisible();
    await expect(await canvas.findByRole("button", oneImage)).toBeVisible();
  },
};

/** An unknown balance is no obstacle. */
export const CreditsFailed: Story = {
  args: filled,
  parameters: storyParameters({ hub: { scenario: refuses("credits") } }),
  play: async ({ canvas }) => {
    const generate = await canvas.findByRole("button", oneImage);
    await expect(generate).not.toHaveAttribute("aria-disabled");
    await expect(canvas.queryByText("Balance after")).not.toBeInTheDocument();
  },
};

export const NearlyTooLong: Story = {
  args: { defaultRequest: { prompt: "A lighthouse at dusk, and nobody in sight" }, maxLength: 32 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/41 of 32/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toBeInvalid();
  },
};

/** A template is filled in from gap to gap, and only then sent. */
export const Templates: Story = {
  args: { templates },
  play: async ({ canvas, userEvent }) => {
    const generate = await canvas.findByRole("button", oneImage);
    await userEvent.click(canvas.getByRole("button", { name: "Templates" }));
    await userEvent.click(await canvas.findByRole("button", { name: /^Portrait/ }));
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await expect(prompt).toHaveFocus();
    await userEvent.keyboard("a diver");
    await expect(generate).toHaveAttribute("aria-disabled", "true");
    await userEvent.tab();
    await userEvent.keyboard("green");
    await expect(prompt).toHaveValue("A portrait of a diver, green light");
    await expect(generate).not.toHaveAttribute("aria-disabled");
    await expect(canvas.queryByRole("list", { name: "Templates" })).not.toBeInTheDocument();
  },
};

/** Alt and the arrows go through earlier prompts; what was being written waits at their end. */
export const PromptHistory: Story = {
  decorators: [submits({ prompt: "Dunes after rain" }, { prompt: "A lighthouse at dusk" })],
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("button", oneImage);
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await userEvent.type(prompt, "Mine");
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    await expect(prompt).toHaveValue("Dunes after rain");
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await expect(prompt).toHaveValue("A lighthouse at dusk");
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await expect(prompt).toHaveValue("Mine");
  },
};

/** Clearing takes references along, and is taken back with one press. */
export const UndoableClear: Story = {
  args: filled,
  play: async ({ canvas, userEvent }) => {
    dropFiles(canvas.getByRole("form", { name: "Generate images" }), await pngFile("sea.png"));
    await expect(await canvas.findByRole("img", { name: "Reference 1: sea.png" })).toBeVisible();
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await userEvent.click(canvas.getByRole("button", { name: "Clear" }));
    await expect(prompt).toHaveValue("");
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
    await expect(prompt).toHaveValue("A lighthouse at dusk");
    await expect(await canvas.findByRole("img", { name: "Reference 1: sea.png" })).toBeVisible();
  },
};

/** Enter begins a new line, and sends with Control or Command. */
export const ModEnter: Story = {
  args: { submitOn: "modEnter" },
  parameters: storyParameters({ hub: { scenario: silent("generate") } }),
  play: async ({ canvas, userEvent }) => {
    const generate = await canvas.findByRole("button", oneImage);
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await userEvent.type(prompt, "A lighthouse{Enter}at dusk");
    await expect(prompt).toHaveValue("A lighthouse\nat dusk");
    await expect(generate).not.toHaveAttribute("aria-busy");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(generate).toHaveAttribute("aria-busy", "true"));
  },
};

/** A picture that is pasted anywhere in the form is a reference. */
export const Pasted: Story = {
  args: filled,
  play: async ({ canvas }) => {
    await canvas.findByRole("button", oneImage);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(await pngFile("sea.png"));
    const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
    canvas.getByRole("textbox", { name: "Prompt" }).dispatchEvent(paste);
    await expect(await canvas.findByRole("img", { name: "Reference 1: sea.png" })).toBeVisible();
  },
};

/** A page without a network says so; whoever knows better may try. */
export const Offline: Story = {
  render: (args) => (
    <PromptFormView
      defaultValue="A lighthouse at dusk"
      onSubmit={fn()}
      cost={8}
      obstacles={[{ code: "offline", message: "There is no network.", remedy: { code: "tryOffline" } }]}
      onRemedy={args.onTopUp}
    />
  ),
  play: async ({ args, canvas, userEvent }) => {
    const generate = canvas.getByRole("button", oneImage);
    await expect(generate).toHaveAttribute("aria-disabled", "true");
    await expect(generate).toHaveAccessibleDescription(/offline/i);
    const form = within(canvas.getByRole("form", { name: "Generate images" }));
    await userEvent.click(form.getByRole("button", { name: /try/i }));
    await expect(args.onTopUp).toHaveBeenCalledWith({ code: "tryOffline" });
  },
};

/** What was being written is there again when the form is: after a reload, or another page. */
export const ComesBack: Story = {
  render: function Leaving(args) {
    const [visit, setVisit] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setVisit(visit + 1)}>
          Go away and come back
        </button>
        <PromptForm key={visit} {...args} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "Prompt" }), "Dunes after rain");
    await userEvent.click(await canvas.findByRole("radio", { name: "3 images, 24 credits" }));
    await userEvent.click(canvas.getByRole("button", { name: "Go away and come back" }));
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveValue("Dunes after rain");
    await expect(await canvas.findByRole("radio", { name: "3 images, 24 credits" })).toBeChecked();
  },
};

export const Dark: Story = { ...dark, args: filled };
export const Polish: Story = {
  ...polish,
  args: filled,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /8 kredytów/ })).toBeVisible();
  },
};
export const Arabic: Story = { ...arabic, args: filled };
export const Narrow: Story = { ...narrow, args: filled };
export const Middle: Story = { ...middle, args: filled };
