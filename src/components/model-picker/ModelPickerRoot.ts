import { fallbackModel } from "../../contract/fallbackModel";
import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import { reconcileSettings, type SettingChange } from "../../contract/reconcileSettings";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartProps } from "../../primitives/PartProps";
import { provide } from "../../primitives/provide";
import { useControllableState } from "../../primitives/useControllableState";
import { ModelPickerContext } from "./ModelPickerContext";
import type { ModelPickerOptions } from "./ModelPickerOptions";
import { useModelUndo } from "./useModelUndo";

/** State of {@link ModelPickerRoot}. */
export interface ModelPickerState {
  /** How reading the models goes. */
  readonly status: ModelPickerOptions["status"];
}

/** Props of {@link ModelPickerRoot}; the rest goes to its element. */
export interface ModelPickerRootProps
  extends ModelPickerOptions, Omit<PartProps<"div", ModelPickerState>, "defaultValue"> {}

const initial: GenerationSettings = { model: "", aspectRatio: "1:1", tier: "1K", quality: "auto", n: 1 };

const noChanges: readonly SettingChange[] = [];

/** The settings, whoever keeps them; those that the picker keeps are brought into what the model offers. */
function useSettings(options: ModelPickerOptions, offered: readonly Model[]) {
  const { value, defaultValue = initial, onValueChange, changes = noChanges } = options;
  const [asked, choose] = useControllableState(value, defaultValue, onValueChange);
  const model = offered.find(({ id }) => id === asked.model) ?? offered[0];
  if (value || !model) return { model, settings: asked, changes, choose };
  const reconciled = reconcileSettings(asked, model);
  // What nobody has chosen is replaced without a word.
  return { ...reconciled, model, choose, ...(asked === initial && { changes: noChanges }) };
}

/** Holds the settings, and what the models offer, for the parts of a picker. */
export const ModelPickerRoot = /* @__PURE__ */ createPart<"div", ModelPickerState, ModelPickerOptions>(
  "div",
  function ModelPickerRoot(props) {
    const { models = [], value, defaultValue, onValueChange, status, onRetry, changes, ...rest } = props;
    const { root } = useMessages();
    const offered = status === "error" && models.length === 0 ? [fallbackModel] : models;
    const chosen = useSettings({ value, defaultValue, onValueChange, changes, status }, offered);
    const { model, settings, choose } = chosen;
    const undoing = useModelUndo({ value: settings, onValueChange: choose, changes: chosen.changes });
    const isPending = status === "pending" && !model;
    const set = (part: Partial<GenerationSettings>) => choose({ ...settings, ...part });
    const known = { models: offered, model, isPending, settings, status, onRetry, set };
    return {
      rest,
      state: { status },
      props: { ...root, className: "gih-root gih-controls", "aria-busy": isPending || undefined },
      wrap: provide(ModelPickerContext, { ...known, ...undoing, changes: chosen.changes }),
    };
  },
);
