import { createPart } from "../../primitives/createPart";
import { useReferenceItem } from "./ReferenceDropzoneContext";
import { ReferenceDropzoneMoveEarlier } from "./ReferenceDropzoneMoveEarlier";
import { ReferenceDropzoneMoveLater } from "./ReferenceDropzoneMoveLater";

const both = (
  <>
    <ReferenceDropzoneMoveEarlier />
    <ReferenceDropzoneMoveLater />
  </>
);

/** The two buttons that move an image; absent while it is the only one. */
export const ReferenceDropzoneMove = /* @__PURE__ */ createPart("span", function ReferenceDropzoneMove() {
  const { total } = useReferenceItem();
  return total > 1 && { props: { className: "gih-ref-move", children: both } };
});
