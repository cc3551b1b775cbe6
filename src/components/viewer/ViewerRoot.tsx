import { useEffect } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartGiven } from "../../primitives/PartProps";
import { splitProps } from "../../primitives/splitProps";
import { useDialog } from "../../primitives/useDialog";
import { useShownPicture } from "./useShownPicture";
import { useViewerBody } from "./useViewerBody";
import type { ViewerOptions } from "./ViewerOptions";
import { viewerOptionNames } from "./viewerOptionNames";
import { pictureKey } from "./viewerPictures";
import { ViewerWaiting } from "./ViewerWaiting";

/** State of {@link ViewerRoot}. */
export interface ViewerState {
  /** True while a picture is shown. */
  readonly open: boolean;
}

/** Props of {@link ViewerRoot}; the rest goes to its element. */
export interface ViewerRootProps extends PartGiven<"dialog", ViewerState, ViewerOptions> {}

function useShown({ entries, value, onValueChange }: ViewerOptions) {
  const { pictures, index } = useShownPicture(entries, value);
  const picture = pictures[index];
  useEffect(() => {
    // There is nothing left to show: what arrives later must not open by itself.
    if (value && index < 0) onValueChange(null, value);
  }, [value, index, onValueChange]);
  return picture && { pictures, index, picture };
}

/**
 * A modal dialog that shows one picture of several. What its parts know is loaded when it is first opened: until then the
 * picture alone is seen, with a way back. Without children it has all parts.
 */
export const ViewerRoot = /* @__PURE__ */ createPart<"dialog", ViewerState, ViewerOptions>(
  "dialog",
  function ViewerRoot(props) {
    const [options, { children, ...rest }] = splitProps(props, viewerOptionNames);
    const { t, root } = useMessages();
    const shown = useShown(options);
    const { value: Body, hasFailed, retry } = useViewerBody(shown !== undefined);
    const close = () => shown && options.onValueChange(null, pictureKey(shown.picture));
    const open = shown !== undefined;
    const { ref, panelRef, dialogProps } = useDialog({ open, onClose: close });
    const inside = shown && (
      <div ref={panelRef} className="gih-dialog-panel" tabIndex={-1}>
        {Body ? (
          <Body {...shown} options={options}>
            {children}
          </Body>
        ) : (
          <ViewerWaiting picture={shown.picture} hasFailed={hasFailed} onRetry={retry} onClose={close} />
        )}
      </div>
    );
    const place = shown && { place: shown.index + 1, total: shown.pictures.length };
    const label = place && t("viewer.label", { ...place, prompt: shown.picture.entry.request.prompt });
    const look = { className: "gih-root gih-dialog gih-viewer", "aria-label": label, children: inside };
    return { rest, ownRef: ref, state: { open }, props: { ...root, ...look, ...dialogProps } };
  },
);
