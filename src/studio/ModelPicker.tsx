import {
  ModelPicker as ModelPickerView,
  type ModelPickerProps as ViewProps,
} from "../components/model-picker/ModelPicker";
import { fallbackModel } from "../contract/fallbackModel";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Model } from "../contract/modelSchema";
import { reconcileSettings } from "../contract/reconcileSettings";
import { useModels } from "../hooks/useModels";
import { useControllableState } from "../primitives/useControllableState";

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

const fallbackModels: readonly Model[] = [fallbackModel];

/** Model, ratio, resolution, quality and count, from what the provider's endpoint offers. */
export function ModelPicker({ value, defaultValue, onValueChange, ...rest }: ModelPickerProps) {
  const { data, status, refetch } = useModels();
  const models = data ?? fallbackModels;
  const first = models[0]?.id ?? fallbackModel.id;
  const [wanted, setWanted] = useControllableState<GenerationSettings>(
    value,
    { model: first, aspectRatio: "1:1", tier: "1K", quality: "auto", n: 1, ...defaultValue },
    onValueChange,
  );
  const model = models.find(({ id }) => id === wanted.model);
  const { settings, changes } = reconcileSettings(wanted, model ?? models[0] ?? fallbackModel);
  return (
    <ModelPickerView
      {...rest}
      models={data ?? []}
      status={status}
      onRetry={() => void refetch()}
      value={settings}
      changes={changes}
      onValueChange={setWanted}
    />
  );
}
