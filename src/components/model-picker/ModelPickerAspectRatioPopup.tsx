import { createPart } from "../../primitives/createPart";
import { usePartContext } from "../../primitives/usePartContext";
import { ModelPickerAspectRatioChoice } from "./ModelPickerAspectRatioChoice";
import { RatioContext } from "./RatioContext";

/** Holds the choice: in its place, or at the studio's middle width in a popover that the trigger opens. */
export const ModelPickerAspectRatioPopup = /* @__PURE__ */ createPart(
  "div",
  function ModelPickerAspectRatioPopup() {
    const { popoverProps } = usePartContext(RatioContext, "ModelPicker.AspectRatio");
    const children = <ModelPickerAspectRatioChoice />;
    return { props: { ...popoverProps, className: "gih-pop gih-ratio-pop", children } };
  },
);
