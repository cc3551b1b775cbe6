import { createContext, type RefObject } from "react";
import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import type { SettingChange } from "../../contract/reconcileSettings";
import { usePartContext } from "../../primitives/usePartContext";
import type { ModelPickerOptions } from "./ModelPickerOptions";

/** What the parts of a model picker know. */
export interface ModelPickerValue extends Pick<ModelPickerOptions, "status" | "onRetry"> {
  /** The models on offer; the built-in card where they could not be read. */
  readonly models: readonly Model[];
  /** The chosen one; undefined while there is none. */
  readonly model: Model | undefined;
  /** True while the models are read and there is none yet. */
  readonly isPending: boolean;
  /** The chosen settings. */
  readonly settings: GenerationSettings;
  /** Changes some of them. */
  readonly set: (part: Partial<GenerationSettings>) => void;
  /** Chooses a model; the way back is kept. */
  readonly chooseModel: (id: string) => void;
  /** The select of the model, which gets the focus back. */
  readonly selectRef: RefObject<HTMLSelectElement | null>;
  /** What the chosen model made of the settings. */
  readonly changes: readonly SettingChange[];
  /** Takes all of that back; absent where nobody knows what was before. */
  readonly undo: (() => void) | undefined;
}

/** Carries what the parts of a model picker know. */
export const ModelPickerContext = /* @__PURE__ */ createContext<ModelPickerValue | null>(null);

/** What the picker around this part knows. */
export const useModelPicker = (): ModelPickerValue => usePartContext(ModelPickerContext, "ModelPicker.Root");
