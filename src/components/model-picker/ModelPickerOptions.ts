import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import type { SettingChange } from "../../contract/reconcileSettings";

/** What a model picker is made of. */
export interface ModelPickerOptions {
  /** The models on offer, as far as they are known. */
  models?: readonly Model[] | undefined;
  /** The chosen settings, where you keep them. */
  value?: GenerationSettings | undefined;
  /** The settings to begin with, where the picker keeps them. Default: one small square image of the first model. */
  defaultValue?: GenerationSettings | undefined;
  /** Hears every choice, as the whole settings after it. */
  onValueChange?: ((settings: GenerationSettings) => void) | undefined;
  /** How reading the models goes; an error leaves the built-in card of gpt-image-2 where `models` is empty. */
  status: "pending" | "error" | "success";
  /** Reads the models again. Default: none is offered. */
  onRetry?: (() => void) | undefined;
  /** What the chosen model made of the settings that were asked for, where you keep these. Default: nothing. */
  changes?: readonly SettingChange[] | undefined;
}
