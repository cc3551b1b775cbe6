import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { provide } from "../../primitives/provide";
import { usePopover } from "../../primitives/usePopover";
import { ModelPickerAspectRatioPopup } from "./ModelPickerAspectRatioPopup";
import { ModelPickerAspectRatioTrigger } from "./ModelPickerAspectRatioTrigger";
import { useModelPicker } from "./ModelPickerContext";
import { RatioContext } from "./RatioContext";

/** The choice of a ratio under its label; at the studio's middle width it opens from one button. Absent while there is no model. */
export const ModelPickerAspectRatio = /* @__PURE__ */ createPart("div", function ModelPickerAspectRatio() {
  const { model } = useModelPicker();
  const { t } = useMessages();
  const popover = usePopover();
  if (!model) return null;
  const children = (
    <>
      <p className="gih-label gih-ratio-label" aria-hidden="true">
        {t("ratio.label")}
      </p>
      <ModelPickerAspectRatioTrigger />
      <ModelPickerAspectRatioPopup />
    </>
  );
  return { props: { className: "gih-ratio", children }, wrap: provide(RatioContext, popover) };
});
