import { useId, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import { useMessages } from "../../messages/useMessages";
import { BottomSheet } from "../../primitives/BottomSheet";
import { useControllableState } from "../../primitives/useControllableState";
import type { ModelPickerOptions } from "./ModelPickerOptions";
import { ModelPickerSummary } from "./ModelPickerSummary";

/** Props of {@link SettingsSummary}; the rest goes to its button. */
export interface SettingsSummaryProps extends Omit<ComponentPropsWithoutRef<"button">, "value" | "children"> {
  /** The settings to sum up. */
  value: GenerationSettings;
  /** Where the model's name is looked up. Default: the model is named by its id. */
  models?: readonly Pick<Model, "id" | "name">[] | undefined;
  /** How reading the models goes. Default: `success`. */
  status?: ModelPickerOptions["status"] | undefined;
  /** Whether the sheet is open, where its owner decides. Default: the component decides. */
  open?: boolean | undefined;
  /** Hears that the sheet opens or closes. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** What the sheet holds: a `ModelPicker`. */
  children: ReactNode;
}

/** The settings in two short lines; pressing them opens a sheet where they are changed. */
export function SettingsSummary(props: SettingsSummaryProps) {
  const { value, models, status, open: wanted, onOpenChange, children, ...rest } = props;
  const { t, root } = useMessages();
  const titleId = useId();
  const [open, setOpen] = useControllableState(wanted, false, onOpenChange);
  const close = () => setOpen(false);
  return (
    <>
      <ModelPickerSummary
        {...rest}
        settings={value}
        models={models}
        status={status}
        onClick={() => setOpen(true)}
      />
      <BottomSheet {...root} open={open} onClose={close} aria-labelledby={titleId}>
        <h2 id={titleId} className="gih-sr">
          {t("settings.title")}
        </h2>
        {children}
        <div className="gih-sheet-foot">
          <button type="button" className="gih-btn" data-kind="primary" data-size="l" onClick={close}>
            {t("action.done")}
          </button>
        </div>
      </BottomSheet>
    </>
  );
}
