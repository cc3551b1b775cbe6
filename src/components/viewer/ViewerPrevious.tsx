import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { toolProps, type ToolState } from "./toolProps";
import { useSteps } from "./useSteps";

/** Leads to the picture before this one; off at the first one. */
export const ViewerPrevious = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerPrevious({ children: given }) {
    const { t } = useMessages();
    return toolProps({
      given,
      ...{ className: "gih-nav", size: "l", label: t("viewer.previous") },
      onClick: useSteps().step(-1),
      children: <Icon name="chevronStart" size={20} flip />,
    });
  },
);
