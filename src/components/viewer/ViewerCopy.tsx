import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import type { CopyKind } from "./useCopy";
import { useViewer } from "./ViewerContext";
import { ViewerIcon } from "./ViewerIcon";

/** State of {@link ViewerCopy}. */
interface CopyState {
  /** True for two seconds after it has worked. */
  readonly done: boolean;
}

/** Own props of {@link ViewerCopy}. */
interface CopyOptions {
  /** What is copied: the prompt, the image itself, or its address. */
  what: CopyKind;
}

function useCopyAct(what: CopyKind): (() => void) | undefined {
  const { picture, copying, actions } = useViewer();
  const { image, entry } = picture;
  const { onCopyImage } = actions;
  if (what === "prompt") return () => copying.copyText(what, entry.request.prompt);
  if (what === "link") return () => copying.copyText(what, new URL(image.url, document.baseURI).href);
  return onCopyImage && (() => copying.copyWith(what, () => onCopyImage(image, entry)));
}

/** Copies something of the picture, and says for two seconds whether that worked; absent for an image that can't be read. */
export const ViewerCopy = /* @__PURE__ */ createPart<"button", CopyState, CopyOptions>(
  "button",
  function ViewerCopy({ what, ...rest }) {
    const { copying } = useViewer();
    const onClick = useCopyAct(what);
    if (!onClick) return null;
    const done = copying.result?.kind === what && copying.result.isDone;
    const isSmall = what === "prompt";
    const size = isSmall ? undefined : 20;
    const children = (
      <>
        {what === "link" ? (
          <ViewerIcon name="link" size={size} />
        ) : (
          <Icon name={done && isSmall ? "check" : "copy"} size={size} />
        )}
        {copying.wordsFor(what)}
      </>
    );
    // The prompt's stands below it, the others in a menu.
    const look = isSmall && { className: "gih-btn gih-copy", "data-size": "s", "data-muted": true };
    const props = { type: "button", className: "gih-btn", ...look, onClick, children };
    return { rest, state: { done }, props };
  },
);
