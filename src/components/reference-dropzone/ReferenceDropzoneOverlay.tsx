import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { megabytes } from "./describeRejection";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

/** Says what a drop will do, over the element around it (which must be positioned); absent while nothing is dragged there. */
export const ReferenceDropzoneOverlay = /* @__PURE__ */ createPart(
  "div",
  function ReferenceDropzoneOverlay() {
    const { isDragging, maxBytes, placesLeft } = useDropzoneImages();
    const { t, number } = useMessages();
    if (!isDragging) return null;
    const children = (
      <>
        <Icon name="upload" size={20} />
        <b>{t("references.drop")}</b>
        <small className="gih-num">
          {t("references.rules", { size: megabytes(number, maxBytes) })}{" "}
          {t("references.places", { count: placesLeft })}
        </small>
      </>
    );
    return { props: { className: "gih-drop", children } };
  },
);
