import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useReferenceItem } from "./ReferenceDropzoneContext";

/** The small picture; absent until it was decoded. */
export const ReferenceDropzonePreview = /* @__PURE__ */ createPart(
  "img",
  function ReferenceDropzonePreview() {
    const { reference, index } = useReferenceItem();
    const { t } = useMessages();
    const { name, previewUrl } = reference;
    if (previewUrl === undefined) return null;
    const alt = t("references.alt", { place: index + 1, name });
    return { props: { src: previewUrl, alt, decoding: "async", draggable: false } };
  },
);
