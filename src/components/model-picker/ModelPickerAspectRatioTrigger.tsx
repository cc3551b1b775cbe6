import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePartContext } from "../../primitives/usePartContext";
import { Icon } from "../icon/Icon";
import { useModelPicker } from "./ModelPickerContext";
import { RatioContext } from "./RatioContext";
import { RatioGlyph } from "./RatioGlyph";
import { RatioName } from "./RatioName";

/** The chosen ratio on a button that opens the choice; seen at the studio's middle width. */
export const ModelPickerAspectRatioTrigger = /* @__PURE__ */ createPart(
  "button",
  function ModelPickerAspectRatioTrigger() {
    const { triggerProps } = usePartContext(RatioContext, "ModelPicker.AspectRatio");
    const { aspectRatio } = useModelPicker().settings;
    const { t } = useMessages();
    const children = (
      <>
        <span className="gih-sr">{t("ratio.label")}</span>
        <RatioGlyph ratio={aspectRatio} />
        <RatioName ratio={aspectRatio} />
        <Icon name="chevronDown" />
      </>
    );
    return { props: { ...triggerProps, type: "button", className: "gih-ratio-button gih-num", children } };
  },
);
