import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { ImageStudio, parseRecipe } from "../src/index";
import { dropFiles, pngFile, renamedGif } from "./support/files";
import { oneImage } from "./support/oneImage";
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
import { tabTo } from "./support/tabTo";
import { arabic, dark, polish } from "./support/variants";

const meta = {
  title: "ImageStudio",
  component: ImageStudio,
  parameters: storyParameters({ padding: 0, hub: { scenario: brief } }),
} satisfies Meta<typeof ImageStudio>;

export default meta;
type Story = StoryObj<typeof meta>;

const lighthouse = { prompt: "A lighthouse at dusk" };
const dunes = { prompt: "Dunes after rain", size: "1536x1024", n: 2 };

/** Type, generate, and see the picture; the balance has gone down by the cost on the button. */
export const Success: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("button", { name: "112 credits" })).toBeVisible();
    await userEvent.type(canvas.getByRole("textbox", { name: "Prompt" }), "A lighthouse at dusk");
    await userEvent.click(await canvas.findByRole("button", oneImage));
    await findPictures(canvas, "A lighthouse at dusk");
    await expect(await canvas.findByRole("button", { name: "104 credits" })).toBeVisible();
  },
};

/** Before anything was made. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("What would you like to see?")).toBeVisible();
    await expect(canvas.getByRole("region", { name: "Your images" })).toBeVisible();
  },
};

/** Settings, prompt and submission by keyboard alone. */
export const KeyboardOnly: Story = {
  parameters: storyParameters({ hub: { scenario: "instant" } }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole("button", { name: "112 credits" });
    await tabTo(canvas.getByRole("textbox", { name: "Prompt" }));
    await userEvent.keyboard("Dunes after rain");
    await tabTo(await canvas.findByRole("radio", { name: "1 image, 8 credits" }));
    await userEvent.keyboard("{ArrowRight}");
    await tabTo(canvas.getByRole("button", { name: /^Generate 2 images/ }));
    await userEvent.keyboard("{Enter}");
    await findPictures(canvas, "Dunes after rain", 2);
    await expect(await canvas.findByRole("button", { name: "96 credits" })).toBeVisible();
  },
};

export const Queued: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: staysQueued } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Queued")).toBeVisible();
    await expect(await canvas.findByRole("button", { name: "96 credits" })).toBeVisible();
  },
};

/** Stop waiting, and pick it up again; the credits stay spent in between. */
export const StopWaiting: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: unhurried } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Stop waiting" }));
    await expect(await findWords(canvas, "Credits still apply.")).toBeVisible();
    await expect(await canvas.findByRole("button", { name: "104 credits" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Pick up again" }));
    await findPictures(canvas, "A lighthouse at dusk");
  },
};

export const Partial: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: { outcome: "partial" } } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, /8 credits refunded/)).toBeVisible();
    await expect(await canvas.findByRole("button", { name: "104 credits" })).toBeVisible();
  },
};

/** Failed and paid back; the next attempt succeeds and is paid for. */
export const Failed: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: failsAtFirst }),
  play: async ({ canvas, userEvent }) => {
    await expect(await findWords(canvas, /refunded/)).toBeVisible();
    await expect(await canvas.findByRole("button", { name: "112 credits" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await findPictures(canvas, "A lighthouse at dusk");
    await expect(await canvas.findByRole("button", { name: "104 credits" })).toBeVisible();
  },
};

/** Too few credits: the reason, the remedy, and then it works. */
export const InsufficientCredits: Story = {
  args: { defaultRequest: { ...lighthouse, n: 4 }, onTopUp: fn() },
  parameters: storyParameters({ hub: { credits: 17, scenario: "instant" } }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("This needs 32 credits. You have 17.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Use 2 images instead" }));
    await userEvent.click(canvas.getByRole("button", { name: /^Generate 2 images/ }));
    await findPictures(canvas, "A lighthouse at dusk", 2);
    await expect(await canvas.findByRole("button", { name: /^1 credit/ })).toBeVisible();
  },
};

/** The answer was lost: it may have been charged, nothing is sent twice. */
export const Unknown: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: losesAnswers } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, "May have been charged")).toBeVisible();
    await expect(await canvas.findByRole("button", { name: "104 credits" })).toBeVisible();
  },
};

/** Nothing can be read at first: everything can still be used. */
export const NothingRead: Story = {
  parameters: storyParameters({
    hub: { scenario: { faults: [{ on: ["models", "credits"], answer: "invalidApiKey" }] } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The models could not be read.")).toBeVisible();
    await expect(await canvas.findByRole("button", { name: /Credits not read/ })).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: storyParameters({ hub: { scenario: silent("models") } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Reading the models")).toBeInTheDocument();
  },
};

/** A real PNG is sent along; a GIF that is called a PNG is refused with its reason. */
export const WithReference: Story = {
  args: { defaultRequest: { prompt: "The same house in the snow" } },
  play: async ({ canvas, userEvent }) => {
    const generate = await canvas.findByRole("button", oneImage);
    const form = canvas.getByRole("form", { name: "Generate images" });
    dropFiles(form, await pngFile("house.png"), renamedGif("holiday.png"));
    await expect(await canvas.findByRole("img", { name: "Reference 1: house.png" })).toBeVisible();
    await expect(await canvas.findByText(/GIF/)).toBeVisible();
    await userEvent.click(generate);
    await findPictures(canvas, "The same house in the snow");
  },
};

/** A former recipe goes back into the form, and its picture among the references. */
export const ReuseRecipe: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: { outcome: "partial" } } }),
  play: async ({ canvas, userEvent }) => {
    await findPictures(canvas, "Dunes after rain");
    await userEvent.type(canvas.getByRole("textbox", { name: "Prompt" }), "Something else");
    (await canvas.findByRole("button", { name: "Reuse recipe" })).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveValue("Dunes after rain");
    await expect(canvas.getByRole("radio", { name: "2 images, 16 credits" })).toBeChecked();
    await expect(canvas.getByRole("radio", { name: "3:2" })).toBeChecked();
    (await canvas.findByRole("button", { name: "Use as reference" })).focus();
    await userEvent.keyboard("{Enter}");
    await expect(await canvas.findByRole("img", { name: /^Reference 1/ })).toBeVisible();
  },
};

export const Expired: Story = {
  decorators: [submits(lighthouse)],
  parameters: storyParameters({ hub: { scenario: { ...brief, ...refuses("image") } } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, "Could not load")).toBeVisible();
  },
};

const arrived: Story = {
  decorators: [submits(dunes)],
  parameters: storyParameters({ hub: { scenario: "instant" } }),
  play: async ({ canvas }) => {
    await findPictures(canvas, "Dunes after rain", 2);
  },
};

export const Dark: Story = { ...arrived, ...dark };
export const Polish: Story = { ...arrived, ...polish };
export const Arabic: Story = { ...arrived, ...arabic };
export const RunningArabicDark: Story = {
  decorators: [submits(dunes)],
  globals: { ...arabic.globals, ...dark.globals },
  parameters: storyParameters({ hub: { scenario: staysRunning } }),
  play: async ({ canvas }) => {
    await expect(await findWords(canvas, /^0:\d\d$/)).toBeVisible();
  },
};

/** A link leads to a recipe, and the address follows the form. */
export const DeepLink: Story = {
  args: {
    defaultRecipe: parseRecipe("?prompt=Dunes+after+rain&ratio=3:2&tier=2K&n=2&utm_source=mail"),
    onRecipeChange: fn(),
  },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("textbox", { name: "Prompt" })).toHaveValue("Dunes after rain");
    await userEvent.click(await canvas.findByRole("radio", { name: "3 images, 30 credits" }));
    await expect(args.onRecipeChange).toHaveBeenLastCalledWith({
      ...{ prompt: "Dunes after rain", aspectRatio: "3:2", tier: "2K", n: 3 },
    });
  },
};

/** Prompt and settings are kept by somebody else, and so are the pieces. */
export const OwnPieces: Story = {
  args: {
    recipe: { prompt: "A lighthouse at dusk" },
    onGenerationAccepted: fn(),
    onGenerationSettled: fn(),
    slots: {
      title: ({ id }) => <h2 id={id}>Our pictures</h2>,
      credits: ({ perImage }) => <p>{perImage?.credits} credits for each</p>,
      modelPicker: null,
    },
  },
  parameters: storyParameters({ hub: { scenario: "instant" } }),
  play: async ({ args, canvas, userEvent }) => {
    await expect(await canvas.findByText("8 credits for each")).toBeVisible();
    await expect(canvas.getByRole("region", { name: "Our pictures" })).toBeVisible();
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    await userEvent.type(prompt, ", with gulls");
    await expect(prompt).toHaveValue("A lighthouse at dusk");
    await userEvent.click(canvas.getByRole("button", oneImage));
    await findPictures(canvas, "A lighthouse at dusk");
    const charged = expect.objectContaining({ cost: expect.objectContaining({ asked: 8 }) });
    await expect(args.onGenerationAccepted).toHaveBeenCalledOnce();
    await expect(args.onGenerationAccepted).toHaveBeenCalledWith(charged);
    await expect(args.onGenerationSettled).toHaveBeenCalledOnce();
    await expect(args.onGenerationSettled).toHaveBeenCalledWith(charged);
  },
};

/** The form stays at the lower edge; its settings open in a sheet. */
export const Narrow: Story = {
  parameters: storyParameters({ width: 360, hub: { scenario: "instant" } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "Prompt" }), "Dunes after rain");
    await userEvent.click(await canvas.findByRole("button", { name: /^Change settings/ }));
    const sheet = within(await canvas.findByRole("dialog", { name: "Settings" }));
    await userEvent.click(await sheet.findByRole("radio", { name: "2 images, 16 credits" }));
    await userEvent.click(sheet.getByRole("button", { name: "Done" }));
    await userEvent.click(canvas.getByRole("button", { name: /^Generate/ }));
    await findPictures(canvas, "Dunes after rain", 2);
  },
};

/** With references every way to add more stays in sight. */
export const NarrowWithReferences: Story = {
  args: { defaultRecipe: lighthouse, templates: [{ label: "Product", prompt: "{product} on linen" }] },
  parameters: storyParameters({ width: 360 }),
  play: async ({ canvas }) => {
    const colours = ["#5b7c8d", "#b99a6b", "#6d7f52"];
    const files = await Promise.all(colours.map((colour) => pngFile(`${colour.slice(1)}.png`, colour)));
    await canvas.findByRole("button", { name: /^Generate.*8 credits/ });
    dropFiles(canvas.getByRole("form", { name: "Generate images" }), ...files);
    await expect(await canvas.findByRole("img", { name: /^Reference 3/ })).toBeVisible();
    for (const name of ["Add references", "Add from a link", "Templates", "Clear"])
      await expect(canvas.getByRole("button", { name })).toBeVisible();
    const prompt = canvas.getByRole("textbox", { name: "Prompt" });
    const first = canvas.getByRole("img", { name: /^Reference 1/ });
    await expect(first.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      prompt.getBoundingClientRect().bottom,
    );
    const form = canvas.getByRole("form", { name: "Generate images" });
    await expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth);
  },
};

/** The ratios open from one button. */
export const Middle: Story = {
  args: { defaultRequest: lighthouse },
  parameters: storyParameters({ width: 768, hub: { scenario: "instant" } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^Aspect ratio/ }));
    await userEvent.click(await canvas.findByRole("radio", { name: "3:2" }));
    await userEvent.keyboard("{Escape}");
    await userEvent.click(canvas.getByRole("button", { name: /^Generate/ }));
    const [picture] = await findPictures(canvas, "A lighthouse at dusk");
    await expect((picture?.naturalWidth ?? 0) / (picture?.naturalHeight ?? 1)).toBeCloseTo(1.5, 1);
  },
};
