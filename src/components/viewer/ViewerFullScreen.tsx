import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useStage } from "./StageContext";
import { toggleFullScreen } from "./toggleFullScreen";
import { toolProps, type ToolState } from "./toolProps";

/** Lets the stage fill the screen, and ends that; absent where the browser can't. */
export const ViewerFullScreen = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerFullScreen({ children: given }) {
    const { t } = useMessages();
    const { stage } = useStage();
    if (!document.fullscreenEnabled) return null;
    const { state, props } = toolProps({
      given,
      ...{ size: "s", label: t("viewer.fullScreen") },
      onClick: () => toggleFullScreen(stage.current),
      children: <Icon name="expand" size={20} />,
    });
    return { state, props: { ...props, "data-wide": true } };
  },
);
