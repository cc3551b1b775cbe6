import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useStage } from "./StageContext";
import { toolProps, type ToolState } from "./toolProps";

/** Reduces the picture by a step; off while all of it is seen. */
export const ViewerZoomOut = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerZoomOut({ children: given }) {
    const { t } = useMessages();
    const { zoom, zoomStep } = useStage();
    return toolProps({
      given,
      ...{ size: "s", label: t("viewer.zoomOut"), shortcut: "-", isOff: zoom.view.scale <= 1 },
      onClick: () => zoomStep(-1),
      children: <Icon name="minus" size={20} />,
    });
  },
);
