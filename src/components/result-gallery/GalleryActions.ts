import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";

type EntryAction = ((entry: GenerationEntry) => void) | undefined;
type ImageAction = ((image: GeneratedImage, entry: GenerationEntry) => void) | undefined;

/** What the tiles can ask for; what is left out is not offered, unless said otherwise. */
export interface GalleryActions {
  /** Sends a failed request once more; a new charge. */
  onRetry?: EntryAction;
  /** Puts the request of an entry back into the form. */
  onReuse?: EntryAction;
  /** Takes an entry out of the gallery; heard once its Undo is no longer offered, while the gallery hides it at once. */
  onRemove?: EntryAction;
  /** Stops asking about a running entry. */
  onStopWaiting?: EntryAction;
  /** Asks again about an abandoned entry. */
  onResumeWaiting?: EntryAction;
  /** Finds out what became of an `unknown` entry; sends nothing a second time. */
  onCheck?: EntryAction;
  /** Shows an image large. Without it, a tile is a link to the image's own address in a new tab. */
  onOpen?: ImageAction;
  /** Adds an image to the references of the next request. */
  onUseAsReference?: ImageAction;
  /** Saves an image. Without it, Download is a link to the image's own address. */
  onDownload?: ImageAction;
}
