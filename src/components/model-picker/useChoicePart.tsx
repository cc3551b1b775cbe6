import { useId } from "react";
import { cx } from "../../primitives/cx";
import { provide } from "../../primitives/provide";
import { ChoiceContext, type Choice } from "./ChoiceContext";
import { ModelPickerLegend } from "./ModelPickerLegend";
import { ModelPickerOptionList } from "./ModelPickerOptionList";
import { ModelPickerReason } from "./ModelPickerReason";

/** What a part is that holds one exclusive choice: a fieldset of radio buttons in a flat tray. Absent without a choice. */
export function useChoicePart(choice: Choice | undefined, className?: string) {
  const name = useId();
  if (!choice) return null;
  const children = (
    <>
      <ModelPickerLegend />
      <ModelPickerOptionList />
      <ModelPickerReason />
    </>
  );
  const reasonId = choice.reason === undefined ? undefined : `${name}reason`;
  return {
    props: { className: cx("gih-root gih-choice", className), children },
    wrap: provide(ChoiceContext, { ...choice, name, reasonId }),
  };
}
