import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useDropzoneImages, useReferenceItem } from "./ReferenceDropzoneContext";

/** Reads an image again that could not be decoded; absent otherwise. */
export const ReferenceDropzoneRetry = /* @__PURE__ */ createPart("button", function ReferenceDropzoneRetry() {
  const { retry } = useDropzoneImages();
  const { id, name, status } = useReferenceItem().reference;
  const { t } = useMessages();
  if (status !== "error") return null;
  const label = `${t("references.broken", { name })} ${t("references.retry", { name })}`;
  const look = { type: "button", className: "gih-ref-retry", "aria-label": label };
  return { props: { ...look, onClick: () => retry(id), children: <Icon name="retry" /> } };
});
