import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useReferenceItem } from "./ReferenceDropzoneContext";

/** How much of an image has been sent; absent while nothing is being sent. */
export const ReferenceDropzoneProgress = /* @__PURE__ */ createPart(
  "progress",
  function ReferenceDropzoneProgress() {
    const { reference, sent } = useReferenceItem();
    const { t } = useMessages();
    if (sent === undefined) return null;
    const label = t("references.sending", { name: reference.name });
    return { props: { className: "gih-ref-sent", "aria-label": label, max: 1, value: sent } };
  },
);
