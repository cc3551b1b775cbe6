import type { MouseEvent, ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import { useMessages } from "../../messages/useMessages";
import type { TileActions } from "./TileActions";
import { useTileTab } from "./TileTab";

/** Props of {@link TileOpen}. */
export interface TileOpenProps extends Pick<TileActions, "onOpen" | "onView"> {
  /** The image to open. */
  image: GeneratedImage;
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** The picture. */
  children: ReactNode;
}

/** Says whether a press asks for a new tab, a new window or a file, which only a real link can give. */
const wantsLink = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

/**
 * The whole tile as one control, named by what it opens: a button of its owner's, else a link to the image itself,
 * which a plain press opens in the gallery's viewer.
 */
export function TileOpen({ image, entry, onOpen, onView, children }: TileOpenProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const { prompt } = entry.request;
  const total = entry.images.length;
  const place = entry.images.indexOf(image) + 1;
  const name = total > 1 ? t("gallery.openOne", { place, total, prompt }) : t("gallery.open", { prompt });
  if (onOpen) {
    return (
      <button
        type="button"
        className="gih-open"
        tabIndex={tabIndex}
        aria-label={name}
        onClick={() => onOpen(image, entry)}
      >
        {children}
      </button>
    );
  }
  const view = (event: MouseEvent) => {
    if (wantsLink(event)) return;
    event.preventDefault();
    onView?.(image, entry);
  };
  return (
    <a
      className="gih-open"
      tabIndex={tabIndex}
      aria-label={name}
      aria-haspopup={onView && "dialog"}
      href={image.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onView && view}
    >
      {children}
    </a>
  );
}
