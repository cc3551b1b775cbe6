import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useReferenceItem } from "./ReferenceDropzoneContext";

/** Says that an image is fetched, read or processed; absent otherwise. */
export const ReferenceDropzoneBusy = /* @__PURE__ */ createPart("span", function ReferenceDropzoneBusy() {
  const { name, status } = useReferenceItem().reference;
  const { t } = useMessages();
  if (status === "ready" || status === "error") return null;
  const children = (
    <>
      <span className="gih-spin" />
      <span className="gih-sr">{t(`references.${status}`, { name })}</span>
    </>
  );
  return { props: { className: "gih-ref-note", children } };
});
