import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { ModelPickerState } from "./ModelPickerRoot";

/** Own props of {@link ModelPickerFrame}, and its state. */
interface FrameState extends ModelPickerState {
  /** `auto` shows the picker in it, or its summary where that does not fit; `compact` always the summary. */
  readonly layout: "auto" | "compact";
}

/** Holds a picker and its summary, and shows the one that fits. */
export const ModelPickerFrame = /* @__PURE__ */ createPart<"div", FrameState, FrameState>(
  "div",
  function ModelPickerFrame({ status, layout, ...rest }) {
    const { root } = useMessages();
    return { rest, state: { status, layout }, props: { ...root, className: "gih-root gih-picker" } };
  },
);
