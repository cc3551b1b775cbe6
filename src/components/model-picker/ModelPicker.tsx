import type { ComponentPropsWithoutRef } from "react";
import { fallbackModel } from "../../contract/fallbackModel";
import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import type { SettingChange } from "../../contract/reconcileSettings";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { CountTray } from "./CountTray";
import { ModelSelect } from "./ModelSelect";
import { ModelsNotice } from "./ModelsNotice";
import { PickerSkeleton } from "./PickerSkeleton";
import { QualityTray } from "./QualityTray";
import { RatioTray } from "./RatioTray";
import { SettingChanges } from "./SettingChanges";
import { TierTray } from "./TierTray";
import { useModelUndo } from "./useModelUndo";

/** Props of {@link ModelPicker}; the rest goes to its root. */
export interface ModelPickerProps extends Omit<ComponentPropsWithoutRef<"div">, "children" | "defaultValue"> {
  /** The models on offer, as far as they are known. */
  models?: readonly Model[] | undefined;
  /** The chosen settings; `reconcileSettings` brings them into what the model offers. */
  value: GenerationSettings;
  /** Hears every choice, as the whole settings after it. */
  onValueChange: (settings: GenerationSettings) => void;
  /** How reading the models goes; an error leaves the built-in card of gpt-image-2 where `models` is empty. */
  status: "pending" | "error" | "success";
  /** Reads the models again. Default: none is offered. */
  onRetry?: (() => void) | undefined;
  /** What the chosen model made of the settings that were asked for. Default: nothing. */
  changes?: readonly SettingChange[] | undefined;
}

/** Model, ratio, resolution, quality and number of images, each with its price; everything comes from the models. */
export function ModelPicker(props: ModelPickerProps) {
  const { models = [], value, onValueChange, status, onRetry, changes = [], className, ...rest } = props;
  const { root } = useMessages();
  const offered = status === "error" && models.length === 0 ? [fallbackModel] : models;
  const model = offered.find(({ id }) => id === value.model) ?? offered[0];
  const set = (part: Partial<GenerationSettings>) => onValueChange({ ...value, ...part });
  const { selectRef, chooseModel, undo } = useModelUndo({ value, onValueChange, changes });
  const isPending = status === "pending" && !model;
  return (
    <div
      {...root}
      {...rest}
      className={cx("gih-root gih-controls", className)}
      aria-busy={isPending || undefined}
    >
      {isPending && <PickerSkeleton />}
      {!isPending && (!model || status === "error") && (
        <ModelsNotice fallback={model?.name} onRetry={onRetry} />
      )}
      {model && (
        <>
          <ModelSelect
            models={offered}
            value={value.model}
            onValueChange={chooseModel}
            selectRef={selectRef}
          />
          <RatioTray
            models={offered}
            model={model}
            value={value.aspectRatio}
            onValueChange={(aspectRatio) => set({ aspectRatio })}
          />
          <TierTray
            model={model}
            aspectRatio={value.aspectRatio}
            value={value.tier}
            onValueChange={(tier) => set({ tier })}
          />
          <QualityTray model={model} value={value.quality} onValueChange={(quality) => set({ quality })} />
          <CountTray model={model} tier={value.tier} value={value.n} onValueChange={(n) => set({ n })} />
          <SettingChanges changes={changes} onUndo={undo} />
        </>
      )}
    </div>
  );
}
