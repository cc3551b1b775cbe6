import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useStage } from "./StageContext";

/** How large the picture is seen, in percent of its own pixels; empty while that is unknown. */
export const ViewerZoomLevel = /* @__PURE__ */ createPart("span", function ViewerZoomLevel() {
  const { shown } = useStage();
  const { number } = useMessages();
  const children = shown === undefined ? "" : number(shown, { style: "percent", maximumFractionDigits: 0 });
  return { props: { className: "gih-zoom-level", children } };
});
