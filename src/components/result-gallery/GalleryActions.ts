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
  /** Shows an image large. Without it, the gallery's own viewer does. */
  onOpen?: ImageAction;
  /** Adds an image to the references of the next request. */
  onUseAsReference?: ImageAction;
  /** Prepares another version of an image: its own recipe, with the image as reference. */
  onVary?: ImageAction;
  /** Saves an image. Without it, Download is a link to the image's own address. */
  onDownload?: ImageAction;
  /** Copies an image to the clipboard; rejects where it can't be read. */
  onCopyImage?: ((image: GeneratedImage, entry: GenerationEntry) => Promise<void>) | undefined;
  /** Gives another address of the same image, tried where its own does not load. Default: there is none. */
  otherUrl?: ((image: GeneratedImage, entry: GenerationEntry) => string | undefined) | undefined;
  /** Marks an entry as favourite, or takes the mark away. */
  onToggleFavourite?: EntryAction;
}
