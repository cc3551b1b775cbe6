import { useState } from "react";
import {
  ModelPicker as ModelPickerView,
  type ModelPickerProps as ViewProps,
} from "../components/model-picker/ModelPicker";
import { ModelPickerFrame } from "../components/model-picker/ModelPickerFrame";
import { SettingsSummary } from "../components/model-picker/SettingsSummary";
import type { GenerationSettings } from "../contract/GenerationSettings";
import { chosenSettings, fallbackModels, resolveSettings } from "../hooks/promptDraft";
import { useModels } from "../hooks/useModels";

/** Props of {@link ModelPicker}. */
export interface ModelPickerProps extends Omit<
  ViewProps,
  "models" | "status" | "onRetry" | "changes" | "value" | "defaultValue" | "onValueChange"
> {
  /**
   * `full` shows every choice, `compact` one button that sums them up and opens them in a sheet, `auto` the one that fits the width
   * of the container. Default: `auto`.
   */
  layout?: "auto" | "full" | "compact" | undefined;
  /** The settings, where you keep them. */
  value?: GenerationSettings | undefined;
  /** The settings to begin with, where the picker keeps them. Default: one small square image of the first model. */
  defaultValue?: Partial<GenerationSettings> | undefined;
  /** Told the next settings after every choice. */
  onValueChange?: ((settings: GenerationSettings) => void) | undefined;
}

/** Model, ratio, resolution, quality and count, from what the provider's endpoint offers. */
export function ModelPicker(props: ModelPickerProps) {
  const { value, defaultValue, onValueChange, layout = "auto", ...rest } = props;
  const { data, status, refetch } = useModels();
  const [own, setOwn] = useState<Partial<GenerationSettings>>(defaultValue ?? {});
  const { settings, changes } = resolveSettings(value ?? own, data ?? fallbackModels);
  const choose = (next: GenerationSettings) => {
    // What nobody has chosen stays a default, which a model may replace without a word.
    setOwn((before) => ({ ...before, ...chosenSettings(settings, next) }));
    onValueChange?.(next);
  };
  const known = { models: data ?? [], status, onRetry: () => void refetch() };
  const picker = { ...known, value: settings, changes, onValueChange: choose };
  if (layout === "full") return <ModelPickerView {...rest} {...picker} />;
  return (
    <ModelPickerFrame {...rest} status={status} layout={layout}>
      {layout === "auto" && <ModelPickerView {...picker} />}
      <SettingsSummary models={known.models} status={status} value={settings}>
        <ModelPickerView {...picker} />
      </SettingsSummary>
    </ModelPickerFrame>
  );
}
