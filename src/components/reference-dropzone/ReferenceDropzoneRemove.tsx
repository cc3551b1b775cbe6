import type { MouseEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { handFocusOn } from "./handFocusOn";
import { useDropzoneImages, useReferenceItem } from "./ReferenceDropzoneContext";

/** Takes an image out; the focus goes to its neighbour, or to the button that adds. */
export const ReferenceDropzoneRemove = /* @__PURE__ */ createPart(
  "button",
  function ReferenceDropzoneRemove() {
    const { remove, buttonRef } = useDropzoneImages();
    const { id, name } = useReferenceItem().reference;
    const { t } = useMessages();
    const onClick = ({ currentTarget }: MouseEvent) => {
      handFocusOn(currentTarget, ".gih-ref", "[data-remove]", buttonRef.current);
      remove(id);
    };
    const look = { type: "button", className: "gih-ref-remove", "data-remove": "" };
    const words = { "aria-label": t("references.remove", { name }), children: <Icon name="x" size={12} /> };
    return { props: { ...look, ...words, onClick } };
  },
);
