import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { toolProps, type ToolState } from "./toolProps";
import { useSteps } from "./useSteps";

/** Leads to the picture after this one; off at the last one. */
export const ViewerNext = /* @__PURE__ */ createPart<"button", ToolState>(
  "button",
  function ViewerNext({ children: given }) {
    const { t } = useMessages();
    const { state, props } = toolProps({
      given,
      ...{ className: "gih-nav", size: "l", label: t("viewer.next") },
      onClick: useSteps().step(1),
      children: <Icon name="chevronEnd" size={20} flip />,
    });
    // The other one stands at the start.
    return { state, props: { ...props, "data-end": true } };
  },
);
