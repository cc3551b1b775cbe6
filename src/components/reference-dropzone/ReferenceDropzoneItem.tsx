import type { FocusEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { provide } from "../../primitives/provide";
import { ReferenceItemContext, useDropzoneImages } from "./ReferenceDropzoneContext";
import { ReferenceDropzoneBusy } from "./ReferenceDropzoneBusy";
import { ReferenceDropzoneMove } from "./ReferenceDropzoneMove";
import { ReferenceDropzonePreview } from "./ReferenceDropzonePreview";
import { ReferenceDropzoneProgress } from "./ReferenceDropzoneProgress";
import { ReferenceDropzoneRemove } from "./ReferenceDropzoneRemove";
import { ReferenceDropzoneRetry } from "./ReferenceDropzoneRetry";
import type { ReferenceImage } from "./ReferenceImage";
import { useReferenceListParts } from "./ReferenceListContext";
import { describeSaving } from "./savingOf";
import { thumbRatio } from "./thumbRatio";

/** State of {@link ReferenceDropzoneItem}. */
interface ItemState {
  /** How far the image is. */
  readonly status: ReferenceImage["status"];
  /** True while the pointer carries it. */
  readonly dragged: boolean;
  /** On which side of it the carried one would be put down. */
  readonly drop: "before" | "after" | undefined;
}

/** Own props of {@link ReferenceDropzoneItem}. */
interface ItemOptions {
  /** The image, one of those of `useReferenceImages`. */
  reference: ReferenceImage;
}

/** It may have grown under the finger, in a row that scrolls. */
function keepInSight({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const everything = (
  <>
    <ReferenceDropzonePreview />
    <ReferenceDropzoneBusy />
    <ReferenceDropzoneProgress />
    <ReferenceDropzoneRetry />
    <ReferenceDropzoneRemove />
    <ReferenceDropzoneMove />
  </>
);

/** One reference, with its picture and its buttons; focusable, because a finger has no other way to say which one it means. */
export const ReferenceDropzoneItem = /* @__PURE__ */ createPart<"li", ItemState, ItemOptions>(
  "li",
  function ReferenceDropzoneItem({ reference, ...rest }) {
    const { references } = useDropzoneImages();
    const { dragging, shares } = useReferenceListParts();
    const saving = describeSaving(useMessages(), [reference]);
    const { id, name, status } = reference;
    const index = references.findIndex((other) => other.id === id);
    const item = { reference, index, total: references.length, sent: shares?.get(id) };
    return {
      rest,
      state: { status, dragged: dragging.dragged === id, drop: dragging.markOf(id) },
      props: {
        ...dragging.itemProps(id),
        className: "gih-ref",
        style: { "--gih-r": thumbRatio(reference) },
        title: saving === undefined ? name : `${name}\n${saving}`,
        tabIndex: -1,
        onFocus: keepInSight,
        children: everything,
      },
      wrap: provide(ReferenceItemContext, item),
    };
  },
);
