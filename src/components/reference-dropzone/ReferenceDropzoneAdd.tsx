import { createPart } from "../../primitives/createPart";
import { ReferenceDropzoneAddress } from "./ReferenceDropzoneAddress";
import { ReferenceDropzoneBrowse } from "./ReferenceDropzoneBrowse";
import { ReferenceDropzoneCamera } from "./ReferenceDropzoneCamera";
import { ReferenceDropzoneCount } from "./ReferenceDropzoneCount";

const everything = (
  <>
    <ReferenceDropzoneBrowse />
    <ReferenceDropzoneCamera />
    <ReferenceDropzoneAddress />
    <ReferenceDropzoneCount />
  </>
);

/** The ways to add pictures beside dropping and pasting them, and how many places are taken. */
export const ReferenceDropzoneAdd = /* @__PURE__ */ createPart("div", function ReferenceDropzoneAdd() {
  return { props: { className: "gih-ref-add", children: everything } };
});
