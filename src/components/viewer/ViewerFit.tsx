import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useStage } from "./StageContext";
import { toolProps, type ToolState } from "./toolProps";
import { ViewerIcon } from "./ViewerIcon";

/** Shows all of the picture; off while that is so. */
export const ViewerFit = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerFit({ children: given }) {
    const { t } = useMessages();
    const { zoom, fit } = useStage();
    return toolProps({
      given,
      ...{ size: "s", label: t("viewer.fit"), shortcut: "0", isOff: zoom.view.scale <= 1 },
      onClick: fit,
      children: <ViewerIcon name="fit" size={20} />,
    });
  },
);
