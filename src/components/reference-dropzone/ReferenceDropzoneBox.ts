import { createPart } from "../../primitives/createPart";

/** The frame of a dropzone that stands alone. */
export const ReferenceDropzoneBox = /* @__PURE__ */ createPart("div", function ReferenceDropzoneBox() {
  return { props: { className: "gih-dropzone-box" } };
});
