import type { ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import { useMessages } from "../../messages/useMessages";
import type { GalleryActions } from "./GalleryActions";

/** Props of {@link TileOpen}. */
export interface TileOpenProps {
  /** The image to open. */
  image: GeneratedImage;
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** Opens it; without it, a link to the image's own address. */
  onOpen: GalleryActions["onOpen"];
  /** The picture. */
  children: ReactNode;
}

/** The whole tile as one button or link, named by what it opens. */
export function TileOpen({ image, entry, onOpen, children }: TileOpenProps) {
  const { t } = useMessages();
  const { prompt } = entry.request;
  const total = entry.images.length;
  const place = entry.images.indexOf(image) + 1;
  const name = total > 1 ? t("gallery.openOne", { place, total, prompt }) : t("gallery.open", { prompt });
  if (onOpen) {
    return (
      <button type="button" className="gih-open" aria-label={name} onClick={() => onOpen(image, entry)}>
        {children}
      </button>
    );
  }
  return (
    <a className="gih-open" aria-label={name} href={image.url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
