import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { ViewerCompare } from "./ViewerCompare";
import { useViewer } from "./ViewerContext";
import { ViewerFit } from "./ViewerFit";
import { ViewerFullScreen } from "./ViewerFullScreen";
import { ViewerZoomIn } from "./ViewerZoomIn";
import { ViewerZoomLevel } from "./ViewerZoomLevel";
import { ViewerZoomOut } from "./ViewerZoomOut";

const zooming = (
  <>
    <ViewerZoomOut />
    <ViewerZoomLevel />
    <ViewerZoomIn />
    <hr />
    <ViewerFit />
    <ViewerFullScreen />
  </>
);

/** How large the picture is seen, and what it is compared with. */
export const ViewerZoom = /* @__PURE__ */ createPart("fieldset", function ViewerZoom() {
  const { offers } = useViewer();
  const { t } = useMessages();
  const children = (
    <>
      {zooming}
      {offers.length > 0 && <hr />}
      <ViewerCompare />
    </>
  );
  return { props: { className: "gih-zoom gih-num", "aria-label": t("viewer.zoom"), children } };
});
