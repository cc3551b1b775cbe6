import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import type { Translate } from "../../messages/createTranslator";
import type { IconName } from "../icon/iconShapes";
import type { GalleryActions } from "./GalleryActions";

/** A picture, the submission that it belongs to, and what is offered. */
export interface PictureProps {
  /** The image. */
  image: GeneratedImage;
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** What is offered. */
  actions: GalleryActions;
}

/** One thing that can be done with a picture. */
export interface PictureAct {
  /** The drawing for it. */
  readonly icon: IconName;
  /** Its words. */
  readonly label: string;
  /** Does it. Without it, a link to `href` does. */
  readonly run?: (() => void) | undefined;
  /** The address of a download. */
  readonly href?: string | undefined;
  /** True for what takes something away. */
  readonly isDangerous?: boolean | undefined;
}

/** What is offered for a picture, in the order shown; a download always is, if only as a link. */
export function pictureActs(t: Translate, { image, entry, actions }: PictureProps): PictureAct[] {
  const { onUseAsReference, onDownload, onReuse, onRemove } = actions;
  const download = onDownload ? { run: () => onDownload(image, entry) } : { href: image.url };
  const acts: (PictureAct | undefined)[] = [
    onUseAsReference && {
      icon: "imageAdd",
      label: t("gallery.useAsReference"),
      run: () => onUseAsReference(image, entry),
    },
    { icon: "download", label: t("gallery.download"), ...download },
    onReuse && { icon: "reuse", label: t("gallery.reuse"), run: () => onReuse(entry) },
    onRemove && {
      icon: "trash",
      label: t("gallery.remove"),
      run: () => onRemove(entry),
      isDangerous: true,
    },
  ];
  return acts.filter((act) => act !== undefined);
}
