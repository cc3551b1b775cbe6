import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { gptImage, wide } from "../models";
import { names, onValueChange, Picker } from "./Picker";

describe("ModelPicker: ratios", () => {
  it("shows nine, and the others on demand", async () => {
    render(<Picker />);
    expect(names("Aspect ratio")).toEqual(["Auto", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16", "5:4"]);
    const more = page.getByRole("button", { name: "More" });
    await expect.element(more).toHaveAttribute("aria-expanded", "false");
    await more.click();
    await expect.poll(() => names("Aspect ratio")).toEqual(["Auto", ...gptImage.aspectRatios.slice(1)]);
    await page.getByRole("button", { name: "Fewer" }).click();
    await expect.poll(() => names("Aspect ratio")).toHaveLength(9);
  });

  it("always shows the chosen one", () => {
    render(<Picker value={{ ...wide, aspectRatio: "1:3" }} />);
    expect(names("Aspect ratio")).toHaveLength(9);
    expect(names("Aspect ratio")).toContain("1:3");
  });

  it("opens from one button at the studio's middle width, and Escape gives the focus back", async () => {
    render(
      <div style={{ inlineSize: 800, container: "gih-studio / inline-size" }}>
        <Picker />
      </div>,
    );
    const button = page.getByRole("button", { name: "Aspect ratio 3:2" });
    const square = page.getByRole("radio", { name: "1:1" });
    expect(square.query()).toBeNull();
    await button.click();
    await expect.element(square).toBeInTheDocument();
    await userEvent.tab();
    await expect.element(page.getByRole("radio", { name: "3:2" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onValueChange).toHaveBeenLastCalledWith({ ...wide, aspectRatio: "2:3" });
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("button", { name: "Aspect ratio 2:3" })).toHaveFocus();
    await expect.element(square).not.toBeInTheDocument();
  });
});
