import { useRef, useState } from "react";
import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { SettingChange } from "../../contract/reconcileSettings";

/** What {@link useModelUndo} is made of. */
export interface ModelUndoOptions {
  /** The chosen settings. */
  value: GenerationSettings;
  /** Hears every choice. */
  onValueChange: (settings: GenerationSettings) => void;
  /** What the chosen model made of the settings that were asked for. */
  changes: readonly SettingChange[];
}

/** Choosing a model, and the way back while that has changed other settings too. */
export function useModelUndo({ value, onValueChange, changes }: ModelUndoOptions) {
  const [before, setBefore] = useState<GenerationSettings>();
  const selectRef = useRef<HTMLSelectElement>(null);
  const chooseModel = (model: string) => {
    setBefore(value);
    onValueChange({ ...value, model });
  };
  // Settings may come from elsewhere too, such as a reused recipe: then nobody knows what was before.
  const isKnown = before !== undefined && changes.every(({ field, from }) => before[field] === from);
  const undo = () => {
    if (before) onValueChange(before);
    // The button goes with the note that it stands in.
    selectRef.current?.focus();
  };
  return { selectRef, chooseModel, undo: isKnown ? undo : undefined };
}
