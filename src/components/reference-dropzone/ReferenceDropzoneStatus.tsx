import { createPart } from "../../primitives/createPart";
import { ReferenceDropzoneAnnouncement } from "./ReferenceDropzoneAnnouncement";
import { ReferenceDropzoneRejections } from "./ReferenceDropzoneRejections";

const both = (
  <>
    <ReferenceDropzoneAnnouncement />
    <ReferenceDropzoneRejections />
  </>
);

/** What became of the pictures: said aloud, and written where one was not taken. */
export const ReferenceDropzoneStatus = /* @__PURE__ */ createPart("div", function ReferenceDropzoneStatus() {
  return { props: { className: "gih-ref-status", children: both } };
});
