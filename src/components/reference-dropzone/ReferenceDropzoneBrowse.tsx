import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useDropzoneImages } from "./ReferenceDropzoneContext";
import { withInput } from "./withInput";

/** Opens the file dialog; brings the hidden file input along. */
export const ReferenceDropzoneBrowse = /* @__PURE__ */ createPart(
  "button",
  function ReferenceDropzoneBrowse() {
    const { disabled, inputProps, open, buttonRef } = useDropzoneImages();
    const { t } = useMessages();
    const children = (
      <>
        <Icon name="imageAdd" size={20} />
        <span className="gih-ref-add-label">{t("references.add")}</span>
      </>
    );
    const look = { type: "button", className: "gih-btn", "data-size": "s", "data-muted": "", children };
    return {
      ownRef: buttonRef,
      props: { ...look, "aria-disabled": disabled || undefined, onClick: open },
      wrap: withInput(inputProps),
    };
  },
);
