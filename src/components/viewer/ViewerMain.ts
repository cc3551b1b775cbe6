import { createPart } from "../../primitives/createPart";

/** The picture's side of the viewer: the stage, with a row of small pictures below it. */
export const ViewerMain = /* @__PURE__ */ createPart("div", function ViewerMain() {
  return { props: { className: "gih-viewer-main" } };
});
