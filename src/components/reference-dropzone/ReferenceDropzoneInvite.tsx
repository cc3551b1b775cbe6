import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { megabytes } from "./describeRejection";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

/** Asks for pictures and names the rules; absent as soon as there is one. */
export const ReferenceDropzoneInvite = /* @__PURE__ */ createPart("p", function ReferenceDropzoneInvite() {
  const { references, maxBytes } = useDropzoneImages();
  const { t, number } = useMessages();
  if (references.length > 0) return null;
  const children = (
    <>
      <b>{t("references.invite")}</b>
      <small>{t("references.rules", { size: megabytes(number, maxBytes) })}</small>
    </>
  );
  return { props: { className: "gih-dropzone-invite gih-num", children } };
});
