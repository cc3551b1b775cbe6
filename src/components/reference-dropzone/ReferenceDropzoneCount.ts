import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

/** How many places are taken; absent while none is. */
export const ReferenceDropzoneCount = /* @__PURE__ */ createPart("span", function ReferenceDropzoneCount() {
  const { references, limit } = useDropzoneImages();
  const { t } = useMessages();
  if (references.length === 0) return null;
  const children = t("references.count", { count: references.length, limit });
  return { props: { className: "gih-hint gih-num", children } };
});
