import { useState } from "react";
import {
  ModelPicker as ModelPickerView,
  type ModelPickerProps as ViewProps,
} from "../components/model-picker/ModelPicker";
import type { GenerationSettings } from "../contract/GenerationSettings";
import { chosenSettings, fallbackModels, resolveSettings } from "../hooks/promptDraft";
import { useModels } from "../hooks/useModels";

/** Props of {@link ModelPicker}. */
export interface ModelPickerProps extends Omit<
  ViewProps,
  "models" | "status" | "onRetry" | "changes" | "value" | "defaultValue" | "onValueChange"
> {
  /** The settings, where you keep them. */
  value?: GenerationSettings | undefined;
  /** The settings to begin with, where the picker keeps them. Default: one small square image of the first model. */
  defaultValue?: Partial<GenerationSettings> | undefined;
  /** Told the next settings after every choice. */
  onValueChange?: ((settings: GenerationSettings) => void) | undefined;
}

/** Model, ratio, resolution, quality and count, from what the provider's endpoint offers. */
export function ModelPicker({ value, defaultValue, onValueChange, ...rest }: ModelPickerProps) {
  const { data, status, refetch } = useModels();
  const [own, setOwn] = useState<Partial<GenerationSettings>>(defaultValue ?? {});
  const { settings, changes } = resolveSettings(value ?? own, data ?? fallbackModels);
  const choose = (next: GenerationSettings) => {
    // What nobody has chosen stays a default, which a model may replace without a word.
    setOwn((before) => ({ ...before, ...chosenSettings(settings, next) }));
    onValueChange?.(next);
  };
  return (
    <ModelPickerView
      {...rest}
      models={data ?? []}
      status={status}
      onRetry={() => void refetch()}
      value={settings}
      changes={changes}
      onValueChange={choose}
    />
  );
}
