import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SettingsSummary } from "../../../src/components/model-picker/SettingsSummary";
import { wide } from "../models";
import { models, Picker } from "./Picker";

describe("SettingsSummary", () => {
  const Summary = () => (
    <div style={{ inlineSize: 360, container: "gih-studio / inline-size" }}>
      <SettingsSummary value={wide} models={models}>
        <Picker />
      </SettingsSummary>
    </div>
  );
  const chip = () => page.getByRole("button", { name: /^Change settings/ });
  const sheet = () => page.getByRole("dialog", { name: "Settings" });

  it("sums up, opens the sheet, and Done gives the focus back", async () => {
    render(<Summary />);
    await expect.element(chip()).toHaveAccessibleName("Change settings 3:2 · 2K · ×4 GPT Image 2");
    await chip().click();
    await expect.element(sheet()).toBeVisible();
    await sheet().getByRole("button", { name: "Done" }).click();
    await expect.element(chip()).toHaveFocus();
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  it("closes on Escape", async () => {
    render(<Summary />);
    await chip().click();
    await expect.element(sheet()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(chip()).toHaveFocus();
    await expect.element(sheet()).not.toBeInTheDocument();
  });
});
