import { useEffect } from "react";
import { useMessages } from "../../messages/useMessages";
import { createLoaded } from "../../primitives/createLoaded";
import { Dialog } from "../../primitives/Dialog";
import { useShownPicture } from "./useShownPicture";
import { pictureKey } from "./viewerPictures";
import type { ViewerProps } from "./ViewerProps";
import { ViewerWaiting } from "./ViewerWaiting";

// Marked as pure, so that pages without a viewer drop it.
const useBody = /* @__PURE__ */ createLoaded(async () => (await import("./ViewerBody")).ViewerBody);

/**
 * One picture, as large as fits: zoom, neighbours, its recipe, a comparison, and what can be done with it. A modal
 * dialog; what is in it is loaded when it is first opened.
 */
export function Viewer(props: ViewerProps) {
  const { entries, value, onValueChange } = props;
  const { t } = useMessages();
  const { pictures, index } = useShownPicture(entries, value);
  const picture = pictures[index];
  const { value: Body, hasFailed, retry } = useBody(picture !== undefined);
  useEffect(() => {
    // There is nothing left to show: what arrives later must not open by itself.
    if (value && index < 0) onValueChange(null, value);
  }, [value, index, onValueChange]);
  const close = () => picture && onValueChange(null, pictureKey(picture));
  const place = { place: index + 1, total: pictures.length };
  const label = picture && t("viewer.label", { ...place, prompt: picture.entry.request.prompt });
  return (
    <Dialog open={picture !== undefined} onClose={close} className="gih-viewer" aria-label={label}>
      {picture &&
        (Body ? (
          <Body {...props} pictures={pictures} picture={picture} index={index} />
        ) : (
          <ViewerWaiting picture={picture} hasFailed={hasFailed} onRetry={retry} onClose={close} />
        ))}
    </Dialog>
  );
}
