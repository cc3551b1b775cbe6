import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useModelPicker } from "./ModelPickerContext";

/** Own props of {@link ModelPickerSkeleton}. */
interface SkeletonOptions {
  /** The part whose place is kept. */
  part: "model" | "ratio" | "tier" | "quality" | "count";
}

/** Keeps the place of a part while the models are read, with the height that it will have; absent otherwise. */
export const ModelPickerSkeleton = /* @__PURE__ */ createPart<"div", object, SkeletonOptions>(
  "div",
  function ModelPickerSkeleton({ part, ...rest }) {
    const { isPending } = useModelPicker();
    const { t } = useMessages();
    const children = (
      <>
        <div className="gih-label">{t(`${part}.label`)}</div>
        <div className="gih-skeleton-box" />
      </>
    );
    const look = { className: `gih-${part} gih-skeleton`, "data-part": part };
    return isPending && { rest, props: { ...look, "aria-hidden": true, children } };
  },
);
