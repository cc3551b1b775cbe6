import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { toolProps } from "./toolProps";
import { useViewer } from "./ViewerContext";

/** Closes the viewer. */
export const ViewerClose = /* @__PURE__ */ createPart("button", function ViewerClose({ children: given }) {
  const { close } = useViewer();
  const { t } = useMessages();
  const { props } = toolProps({
    given,
    ...{ label: t("viewer.close"), shortcut: "Escape" },
    onClick: close,
    children: <Icon name="x" size={20} />,
  });
  return { props: { ...props, "data-muted": true } };
});
