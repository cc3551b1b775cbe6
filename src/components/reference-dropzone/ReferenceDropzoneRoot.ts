import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartProps } from "../../primitives/PartProps";
import { provide } from "../../primitives/provide";
import { ReferenceDropzoneContext } from "./ReferenceDropzoneContext";
import type { ReferenceImages } from "./useReferenceImages";

/** State of {@link ReferenceDropzoneRoot}. */
export interface ReferenceDropzoneState {
  /** True while files, or the address of a picture, are dragged over it. */
  readonly dragging: boolean;
  /** True while drops, pastes and choices are not taken. */
  readonly disabled: boolean;
}

/** Own props of {@link ReferenceDropzoneRoot}. */
interface RootOptions {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

/** Props of {@link ReferenceDropzoneRoot}; the rest goes to its element. */
export interface ReferenceDropzoneRootProps extends RootOptions, PartProps<"div", ReferenceDropzoneState> {}

/** Takes pictures that are dropped or pasted anywhere in it; what is shown of them is the business of the other parts. */
export const ReferenceDropzoneRoot = /* @__PURE__ */ createPart<"div", ReferenceDropzoneState, RootOptions>(
  "div",
  function ReferenceDropzoneRoot({ images, ...rest }) {
    const { root } = useMessages();
    return {
      rest,
      state: { dragging: images.isDragging, disabled: images.disabled },
      props: { ...root, ...images.rootProps, className: "gih-root" },
      wrap: provide(ReferenceDropzoneContext, images),
    };
  },
);
