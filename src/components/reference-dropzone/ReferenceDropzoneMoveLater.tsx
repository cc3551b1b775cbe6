import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useDropzoneImages, useReferenceItem } from "./ReferenceDropzoneContext";

/** State of {@link ReferenceDropzoneMoveLater}. */
interface MoveState {
  /** True where it is the last one, and pressing does nothing. */
  readonly off: boolean;
}

/** Moves an image one place later. */
export const ReferenceDropzoneMoveLater = /* @__PURE__ */ createPart<"button", MoveState>(
  "button",
  function ReferenceDropzoneMoveLater() {
    const { move } = useDropzoneImages();
    const { reference, index, total } = useReferenceItem();
    const { t } = useMessages();
    const { id, name } = reference;
    const off = index === total - 1;
    const words = { "aria-label": t("references.later", { name }), "aria-disabled": off || undefined };
    const children = <Icon name="chevronEnd" size={12} flip />;
    const onClick = () => move(id, index + 1);
    return { state: { off }, props: { type: "button", ...words, onClick, children } };
  },
);
