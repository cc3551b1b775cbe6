import type { MouseEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePictureTile } from "./PictureTileContext";
import { ResultGalleryImage } from "./ResultGalleryImage";
import { useTileTab } from "./TileTab";

/** Says whether a press asks for a new tab, a new window or a file, which only a real link can give. */
const wantsLink = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

function useName(): string {
  const { image, entry } = usePictureTile();
  const { t } = useMessages();
  const { prompt } = entry.request;
  const total = entry.images.length;
  const place = entry.images.indexOf(image) + 1;
  return total > 1 ? t("gallery.openOne", { place, total, prompt }) : t("gallery.open", { prompt });
}

/**
 * The whole tile as one control, named by what it opens: a button where the gallery has an `onOpen`, else a link to the image
 * itself, which a plain press opens in the gallery's viewer.
 */
export const ResultGalleryOpen = /* @__PURE__ */ createPart("a", function ResultGalleryOpen() {
  const { image, entry, actions } = usePictureTile();
  const { onOpen, onView } = actions;
  const tabIndex = useTileTab();
  const same = {
    className: "gih-open",
    tabIndex,
    "aria-label": useName(),
    children: <ResultGalleryImage />,
  };
  if (onOpen)
    return { tag: "button", props: { type: "button", ...same, onClick: () => onOpen(image, entry) } };
  const view = (event: MouseEvent) => {
    if (wantsLink(event)) return;
    event.preventDefault();
    onView?.(image, entry);
  };
  const link = { href: image.url, target: "_blank", rel: "noopener noreferrer" };
  return {
    props: { ...same, "aria-haspopup": onView && "dialog", ...link, onClick: onView && view },
  };
});
