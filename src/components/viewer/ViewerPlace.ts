import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useViewer } from "./ViewerContext";

/** Which picture of how many is shown, for the eye: the viewer's name says it. */
export const ViewerPlace = /* @__PURE__ */ createPart("span", function ViewerPlace() {
  const { index, pictures } = useViewer();
  const { t } = useMessages();
  const children = t("viewer.place", { place: index + 1, total: pictures.length });
  return { props: { className: "gih-stage-place gih-num", "aria-hidden": true, children } };
});
