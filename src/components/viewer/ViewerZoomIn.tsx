import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useStage } from "./StageContext";
import { toolProps, type ToolState } from "./toolProps";

/** Enlarges the picture by a step. */
export const ViewerZoomIn = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerZoomIn({ children: given }) {
    const { t } = useMessages();
    const { zoomStep } = useStage();
    return toolProps({
      given,
      ...{ size: "s", label: t("viewer.zoomIn"), shortcut: "+" },
      onClick: () => zoomStep(1),
      children: <Icon name="plus" size={20} />,
    });
  },
);
