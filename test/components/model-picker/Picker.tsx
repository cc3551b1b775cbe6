import { useState } from "react";
import { vi } from "vitest";
import { page } from "vitest/browser";
import { ModelPicker, type ModelPickerProps } from "../../../src/components/model-picker/ModelPicker";
import "../../../src/styles.css";
import { gptImage, nano, wide } from "../models";

/** Hears every choice in a {@link Picker}. */
export const onValueChange = vi.fn();

/** What a {@link Picker} offers. */
export const models = [gptImage, nano];

/** A picker that keeps its own value. */
export function Picker({ value: start = wide, ...rest }: Partial<ModelPickerProps>) {
  const [value, setValue] = useState(start);
  const choose = (next: typeof wide) => {
    setValue(next);
    onValueChange(next);
  };
  return <ModelPicker models={models} status="success" {...rest} value={value} onValueChange={choose} />;
}

/** One choice of one group. */
export const radio = (group: string, name: string | RegExp) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name });

/** The names of a group's choices, in order. */
export const names = (group: string) =>
  page
    .getByRole("group", { name: group })
    .getByRole("radio")
    .elements()
    .map((element) => element.getAttribute("aria-label") ?? element.closest("label")?.textContent);
