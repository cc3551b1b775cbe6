import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties } from "react";
import { expect } from "storybook/test";
import { ImageStudio } from "../src/index";
import bridge from "../src/shadcn.css?inline";
import { oneImage } from "./support/oneImage";
import { storyParameters } from "./support/storyParameters";
import { submits } from "./support/Submitted";
import { findPictures } from "./support/pictures";
import { dark } from "./support/variants";

const dunes = { prompt: "Dunes after rain", size: "1536x1024", n: 2 };

const meta = {
  title: "Theming",
  component: ImageStudio,
  args: { defaultRecipe: { prompt: "A lighthouse at dusk" } },
  decorators: [submits(dunes)],
  parameters: storyParameters({ padding: 0 }),
} satisfies Meta<typeof ImageStudio>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

/** React's type of styles leaves custom properties out. */
type Tokens = CSSProperties & Record<`--${string}`, string>;

/** The tokens of a page, on an element around the studio. */
const tokens =
  (own: Tokens): Decorator =>
  (Story) => (
    <div style={own}>
      <Story />
    </div>
  );

/** The button that is dressed as the page says. */
async function findGenerate(canvas: Canvas): Promise<CSSStyleDeclaration> {
  await findPictures(canvas, "Dunes after rain", 2);
  const button = await canvas.findByRole("button", oneImage);
  await expect(button).not.toHaveAttribute("aria-disabled");
  return getComputedStyle(button);
}

const plain: Story = {
  play: async ({ canvas }) => {
    await expect((await findGenerate(canvas)).borderRadius).toBe("10px");
  },
};

/** Ink on paper. */
export const Default: Story = { ...plain };
export const DefaultDark: Story = { ...plain, ...dark };

const violet = `
  :root { --radius: 0.5rem; --background: oklch(1 0 0); --foreground: oklch(0.141 0.005 286); --card: oklch(1 0 0);
    --popover: oklch(1 0 0); --muted: oklch(0.967 0.001 286); --muted-foreground: oklch(0.5 0.016 286);
    --border: oklch(0.92 0.004 286); --primary: oklch(0.541 0.281 293); --primary-foreground: oklch(0.98 0.016 294);
    --ring: oklch(0.606 0.25 292); }
  .dark { --background: oklch(0.141 0.005 286); --foreground: oklch(0.985 0 0); --card: oklch(0.21 0.006 286);
    --popover: oklch(0.21 0.006 286); --muted: oklch(0.274 0.006 286); --muted-foreground: oklch(0.72 0.015 286);
    --border: oklch(0.32 0.01 286); --primary: oklch(0.702 0.183 293); --primary-foreground: oklch(0.2 0.1 294);
    --ring: oklch(0.606 0.25 292); }`;

const shadcn =
  (className?: string): Decorator =>
  (Story) => (
    <div className={className}>
      <style>{violet + bridge}</style>
      <Story />
    </div>
  );

/** A page with shadcn/ui: the bridge takes its tokens. */
export const Shadcn: Story = {
  decorators: [shadcn()],
  play: async ({ canvas }) => {
    const { backgroundColor, borderRadius } = await findGenerate(canvas);
    await expect(backgroundColor).toBe("oklch(0.541 0.281 293)");
    await expect(borderRadius).toBe("6px");
  },
};

export const ShadcnDark: Story = {
  ...dark,
  decorators: [shadcn("dark")],
  play: async ({ canvas }) => {
    await expect((await findGenerate(canvas)).backgroundColor).toBe("oklch(0.702 0.183 293)");
  },
};

/** A brand that is heard across the street, with nothing but tokens. */
export const Loud: Story = {
  decorators: [
    tokens({
      "--gih-canvas": "oklch(0.93 0.16 102)",
      "--gih-surface": "oklch(0.99 0.03 102)",
      "--gih-raised": "oklch(0.99 0.03 102)",
      "--gih-sunken": "oklch(0.91 0.12 102)",
      "--gih-sunken-raised": "oklch(0.91 0.12 102)",
      "--gih-thumb": "oklch(0.99 0.03 102)",
      "--gih-fg": "oklch(0.22 0.09 285)",
      "--gih-muted-fg": "oklch(0.38 0.1 285)",
      "--gih-border": "oklch(0.22 0.09 285)",
      "--gih-control-border": "oklch(0.22 0.09 285)",
      "--gih-primary": "oklch(0.5 0.24 5)",
      "--gih-primary-hover": "oklch(0.45 0.22 5)",
      "--gih-primary-active": "oklch(0.4 0.2 5)",
      "--gih-on-primary": "oklch(0.99 0.03 102)",
      "--gih-on-primary-muted": "oklch(0.96 0.06 102)",
      "--gih-ring": "oklch(0.5 0.24 5)",
      ...{ "--gih-radius-chip": "0px", "--gih-radius-control": "0px", "--gih-radius-tile": "0px" },
      ...{ "--gih-radius-panel": "0px", "--gih-radius-dialog": "0px" },
      "--gih-shadow-panel": "6px 6px 0 oklch(0.22 0.09 285)",
      fontFamily: "ui-rounded, 'Trebuchet MS', sans-serif",
    }),
  ],
  play: async ({ canvas }) => {
    const { backgroundColor, borderRadius } = await findGenerate(canvas);
    await expect(backgroundColor).toBe("oklch(0.5 0.24 5)");
    await expect(borderRadius).toBe("0px");
  },
};

/** Light or dark, as the system wants it. */
export const System: Story = {
  decorators: [
    (Story) => (
      <div data-gih-theme="auto">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const { colorScheme, backgroundColor } = await findGenerate(canvas);
    await expect(colorScheme).toBe("light dark");
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    await expect(backgroundColor).toBe(isDark ? "oklch(0.955 0 0)" : "oklch(0.22 0 0)");
  },
};

const density = (name: string, heights: Record<"medium" | "large", number>): Story => ({
  decorators: [
    (Story) => (
      <div data-gih-density={name}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await findGenerate(canvas);
    const heightOf = (element: Element | null) => element?.getBoundingClientRect().height;
    await expect(heightOf(canvas.getByRole("radio", { name: "High" }))).toBe(heights.medium);
    await expect(heightOf(canvas.getByRole("radio", { name: /^2 images/ }))).toBe(heights.large);
  },
});

/** Controls of 32 pixels, for tools that show much at once. */
export const Compact: Story = density("compact", { medium: 32, large: 42 });
export const Comfortable: Story = density("comfortable", { medium: 44, large: 52 });
