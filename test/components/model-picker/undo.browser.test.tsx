import { render } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ModelPicker } from "../../../src/components/model-picker/ModelPicker";
import { reconcileSettings } from "../../../src/contract/reconcileSettings";
import "../../../src/styles.css";
import { gptImage, nano, wide } from "../models";

const models = [gptImage, nano];

function Picker() {
  const [wanted, setWanted] = useState(wide);
  const model = models.find(({ id }) => id === wanted.model) ?? gptImage;
  const { settings, changes } = reconcileSettings(wanted, model);
  return (
    <>
      <ModelPicker
        models={models}
        status="success"
        value={settings}
        changes={changes}
        onValueChange={setWanted}
      />
      <button type="button" onClick={() => setWanted({ ...wide, model: nano.id, tier: "4K" })}>
        Reuse
      </button>
    </>
  );
}

const select = () => page.getByRole("combobox", { name: "Model" });
const undo = () => page.getByRole("button", { name: "Undo" });

it("takes back a model that has changed other settings, with the focus on the model", async () => {
  render(<Picker />);
  await userEvent.selectOptions(select(), nano.id);
  await expect.element(page.getByText("Set to 1K.")).toBeVisible();
  await userEvent.click(undo());
  await expect.element(select()).toHaveValue(gptImage.id);
  await expect.element(page.getByRole("radio", { name: /^2K/ })).toBeChecked();
  await expect.element(select()).toHaveFocus();
  await expect.element(undo()).not.toBeInTheDocument();
});

it("offers no way back to settings that nobody chose here", async () => {
  render(<Picker />);
  await userEvent.selectOptions(select(), nano.id);
  await expect.element(undo()).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Reuse" }));
  await expect.element(page.getByText("No 4K here.")).toBeVisible();
  await expect.element(undo()).not.toBeInTheDocument();
});
