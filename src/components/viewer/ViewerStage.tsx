import { createPart } from "../../primitives/createPart";
import { provide } from "../../primitives/provide";
import { StageContext } from "./StageContext";
import { useStageValue } from "./useStageValue";
import { ViewerImage } from "./ViewerImage";
import { ViewerNext } from "./ViewerNext";
import { ViewerPrevious } from "./ViewerPrevious";
import { ViewerNotice } from "./ViewerNotice";
import { ViewerPlace } from "./ViewerPlace";
import { ViewerZoom } from "./ViewerZoom";

const everything = (
  <>
    <ViewerImage />
    <ViewerPlace />
    <ViewerNotice />
    <ViewerPrevious />
    <ViewerNext />
    <ViewerZoom />
  </>
);

/** State of {@link ViewerStage}. */
interface StageState {
  /** True while two pictures are compared. */
  readonly comparing: boolean;
}

/** The picture in its room, with what zooms it and what leads to its neighbours; keys of the whole viewer mean it. */
export const ViewerStage = /* @__PURE__ */ createPart<"div", StageState>("div", function ViewerStage() {
  const value = useStageValue();
  return {
    ownRef: value.stage,
    state: { comparing: value.cover !== undefined },
    props: { className: "gih-stage", children: everything },
    wrap: provide(StageContext, value),
  };
});
