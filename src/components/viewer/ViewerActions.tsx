import { createPart } from "../../primitives/createPart";
import { ViewerAction } from "./ViewerAction";
import { ViewerRecipeTrigger } from "./ViewerRecipeTrigger";

const everything = (
  <>
    <ViewerRecipeTrigger />
    <ViewerAction act="reuse" />
    <ViewerAction act="useAsReference" />
    <ViewerAction act="download" />
  </>
);

/** What is done most often; in a narrow viewer also the way to the recipe. */
export const ViewerActions = /* @__PURE__ */ createPart("footer", function ViewerActions() {
  return { props: { className: "gih-viewer-foot", children: everything } };
});
