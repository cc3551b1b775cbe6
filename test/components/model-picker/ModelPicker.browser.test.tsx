import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ModelPickerProps } from "../../../src/components/model-picker/ModelPicker";
import type { Model } from "../../../src/contract/modelSchema";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import { expectAccessible } from "../expectAccessible";
import { gptImage, nano, wide } from "../models";
import { names, onValueChange, Picker, radio } from "./Picker";

beforeEach(() => {
  onValueChange.mockClear();
});

describe("ModelPicker", () => {
  it("lists the models with provider and lowest price", async () => {
    render(<Picker />);
    const options = page.getByRole("combobox", { name: "Model" }).getByRole("option").elements();
    expect(options.map((option) => option.textContent)).toEqual([
      "GPT Image 2 · openai · from 8 credits",
      "Nano Banana · gemini · from 1 credit",
    ]);
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Model" }), "nano-banana");
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ ...wide, model: "nano-banana" });
  });

  it("says what every choice costs", () => {
    render(<Picker />);
    expect(names("Resolution credits per image")).toEqual([
      "1K, 8 credits per image",
      "2K, 10 credits per image",
      "4K, 12 credits per image",
    ]);
    expect(names("Images credits in total")).toEqual([
      "1 image, 10 credits",
      "2 images, 20 credits",
      "3 images, 30 credits",
      "4 images, 40 credits",
    ]);
  });

  it("does not invent a price that is not known", async () => {
    const unpriced: Model = { ...gptImage, creditsPerImage: {} };
    render(<Picker models={[unpriced]} />);
    expect(names("Resolution credits per image")).toEqual(["1K", "2K", "4K"]);
    expect(names("Images credits in total")).toEqual(["1 image", "2 images", "3 images", "4 images"]);
    await expect
      .element(page.getByRole("combobox"))
      .toHaveTextContent("GPT Image 2 · openai · price unknown");
  });

  it("is worked with the arrow keys", async () => {
    render(<Picker />);
    await radio("Resolution credits per image", /2K/).click();
    await userEvent.keyboard("{ArrowRight}");
    expect(onValueChange).toHaveBeenLastCalledWith({ ...wide, tier: "4K" });
    await userEvent.tab();
    await expect.element(radio("Quality", "Auto")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onValueChange).toHaveBeenLastCalledWith({ ...wide, tier: "4K", quality: "low" });
    await userEvent.tab();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onValueChange).toHaveBeenLastCalledWith({ ...wide, tier: "4K", quality: "low", n: 3 });
  });

  it("offers qualities only where the model lists some", () => {
    render(<Picker value={{ ...wide, model: nano.id, tier: "1K" }} />);
    expect(page.getByRole("group", { name: "Quality" }).query()).toBeNull();
  });

  it("shows a quality that it has no words for as the API spells it", async () => {
    render(<Picker models={[{ ...gptImage, qualities: ["auto", "ultra"] }]} />);
    await expect.element(radio("Quality", "ultra")).toBeInTheDocument();
  });
});

describe("ModelPicker: what is not offered", () => {
  const small = { ...wide, model: nano.id, tier: "1K" as const };

  it("stays visible and reachable, says why, and can't be chosen", async () => {
    render(<Picker value={small} />);
    const fourK = radio("Resolution credits per image", "4K");
    await expect.element(fourK).toHaveAttribute("aria-disabled", "true");
    await expect.element(fourK).toHaveAccessibleDescription("Nano Banana makes 1K only.");
    await userEvent.click(fourK, { force: true });
    expect(onValueChange).not.toHaveBeenCalled();
    await expect.element(fourK).not.toBeChecked();
    await expect.element(radio("Resolution credits per image", /1K/)).toBeChecked();
  });

  it("is passed by the arrow keys, not chosen by them", async () => {
    render(<Picker value={small} />);
    await radio("Resolution credits per image", /1K/).click();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(radio("Resolution credits per image", "2K")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(radio("Resolution credits per image", "4K")).toHaveFocus();
    await expect.element(radio("Resolution credits per image", /1K/)).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("says that Auto leaves the size to the model", async () => {
    render(<Picker value={{ ...wide, aspectRatio: "auto", tier: "1K" }} />);
    await expect
      .element(radio("Resolution credits per image", "2K"))
      .toHaveAccessibleDescription("With Auto, the model picks the size.");
  });

  it("keeps the ratios of other models in sight", async () => {
    render(<Picker value={small} />);
    await expect
      .element(radio("Aspect ratio", "4:3"))
      .toHaveAccessibleDescription("Struck through: not offered by Nano Banana.");
    for (const ratio of nano.aspectRatios)
      await expect.element(radio("Aspect ratio", ratio)).not.toHaveAttribute("aria-disabled");
  });
});

describe("ModelPicker: when models are missing", () => {
  it("keeps its height while they are read", async () => {
    const { container, rerender } = render(<Picker status="pending" models={[]} />);
    const height = container.getBoundingClientRect().height;
    await expect.element(page.getByText("Reading the models")).toBeInTheDocument();
    rerender(<Picker />);
    expect(container.getBoundingClientRect().height).toBeCloseTo(height, 0);
  });

  it("goes on with the built-in card after an error, says so, and can read them again", async () => {
    const onRetry = vi.fn();
    render(<Picker status="error" models={[]} onRetry={onRetry} />);
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("The models could not be read. GPT Image 2 is used until then.");
    await radio("Images credits in total", /^2/).click();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ ...wide, n: 2 });
    await page.getByRole("button", { name: "Try again" }).click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("says that none is on offer", async () => {
    render(<Picker models={[]} />);
    await expect.element(page.getByRole("alert")).toHaveTextContent("No model is on offer.");
  });

  it("keeps naming a model that is gone", async () => {
    render(<Picker value={{ ...wide, model: "gone-model" }} />);
    await expect.element(page.getByRole("combobox")).toHaveValue("gone-model");
  });

  it("says what had to change", async () => {
    render(
      <Picker
        changes={[
          { field: "tier", from: "2K", to: "1K" },
          { field: "quality", from: "high", to: "auto" },
        ]}
      />,
    );
    await expect.element(page.getByText("Set to 1K. No 2K here.")).toBeVisible();
    await expect.element(page.getByText("Set to Auto. No High here.")).toBeVisible();
  });
});

describe("ModelPicker: accessibility", () => {
  it.each<[string, Partial<ModelPickerProps>]>([
    ["complete", {}],
    ["of few choices", { value: { ...wide, model: nano.id, tier: "1K" } }],
    ["being read", { status: "pending", models: [] }],
    ["in error", { status: "error", models: [], onRetry: () => undefined }],
    ["changed", { changes: [{ field: "tier", from: "2K", to: "1K" }] }],
  ])("has no violations when %s, in light and dark", async (_, props) => {
    render(<Picker {...props} />);
    await expectAccessible();
  });

  it("keeps ratios left to right in Arabic", async () => {
    render(
      <div dir="rtl" lang="ar">
        <MessagesProvider messages={ar}>
          <Picker />
        </MessagesProvider>
      </div>,
    );
    const figures = page.getByText(/^\d+:\d+$/).elements();
    expect(figures.length).toBeGreaterThan(8);
    for (const figure of figures) expect(getComputedStyle(figure).direction).toBe("ltr");
    await expectAccessible();
  });

  it("gives a finger 44 px in a narrow studio", () => {
    const { container } = render(
      <div style={{ inlineSize: 360, container: "gih-studio / inline-size" }}>
        <Picker />
      </div>,
    );
    const heights = [...container.querySelectorAll(".gih-opt, .gih-select")].map(
      (element) => element.clientHeight,
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
