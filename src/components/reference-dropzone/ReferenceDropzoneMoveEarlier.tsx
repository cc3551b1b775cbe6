import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useDropzoneImages, useReferenceItem } from "./ReferenceDropzoneContext";

/** State of {@link ReferenceDropzoneMoveEarlier}. */
interface MoveState {
  /** True where it is the first one, and pressing does nothing. */
  readonly off: boolean;
}

/** Moves an image one place earlier. */
export const ReferenceDropzoneMoveEarlier = /* @__PURE__ */ createPart<"button", MoveState>(
  "button",
  function ReferenceDropzoneMoveEarlier() {
    const { move } = useDropzoneImages();
    const { reference, index } = useReferenceItem();
    const { t } = useMessages();
    const { id, name } = reference;
    const off = index === 0;
    const words = { "aria-label": t("references.earlier", { name }), "aria-disabled": off || undefined };
    const children = <Icon name="chevronStart" size={12} flip />;
    const onClick = () => move(id, index - 1);
    return { state: { off }, props: { type: "button", ...words, onClick, children } };
  },
);
