import type { ReactElement } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import { AddressField } from "./AddressField";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

const withField = (popover: ReturnType<typeof usePopover>) => (button: ReactElement) => (
  <>
    {button}
    <AddressField popover={popover} />
  </>
);

/** A button that opens a small field for the address of a picture; absent where none are taken. */
export const ReferenceDropzoneAddress = /* @__PURE__ */ createPart(
  "button",
  function ReferenceDropzoneAddress() {
    const { takesAddresses, disabled } = useDropzoneImages();
    const { t } = useMessages();
    const popover = usePopover();
    if (!takesAddresses || disabled) return null;
    const look = { className: "gih-btn", "data-size": "s", "data-icon": "", "data-muted": "" };
    const words = { "aria-label": t("references.link"), children: <Icon name="link" size={20} /> };
    return {
      props: { ...popover.triggerProps, type: "button", ...look, ...words },
      wrap: withField(popover),
    };
  },
);
