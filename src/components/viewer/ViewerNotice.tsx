import { createPart } from "../../primitives/createPart";
import { LoadFailed } from "./LoadFailed";
import { useStage } from "./StageContext";
import { useViewer } from "./ViewerContext";

/** Where the root's `notice` is said, and what could not be loaded. */
export const ViewerNotice = /* @__PURE__ */ createPart("div", function ViewerNotice() {
  const { notice } = useViewer();
  const { retry } = useStage();
  const children = (
    <>
      {notice}
      {retry && <LoadFailed onRetry={retry} />}
    </>
  );
  return { props: { className: "gih-stage-notice", "aria-live": "polite", children } };
});
