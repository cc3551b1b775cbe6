import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";

/** Names one picture: the key of its submission, and its own id. */
export interface PictureKey {
  /** The submission's key. */
  readonly key: string;
  /** The image's id. */
  readonly imageId: string;
}

/** A picture and the submission that it belongs to. */
export interface ViewerPicture {
  /** The image. */
  readonly image: GeneratedImage;
  /** The submission. */
  readonly entry: GenerationEntry;
}

/** Every picture of these submissions, in their order. */
export const viewerPictures = (entries: readonly GenerationEntry[]): ViewerPicture[] =>
  entries.flatMap((entry) => entry.images.map((image) => ({ image, entry })));

/** The name of a picture. */
export const pictureKey = ({ image, entry }: ViewerPicture): PictureKey => ({
  key: entry.key,
  imageId: image.id,
});

/** One text for a picture, as React's keys need it. */
export const pictureId = ({ image, entry }: ViewerPicture): string => `${entry.key} ${image.id}`;

/** The place of a picture, counted from 0; -1 where it is not among these. */
export const pictureIndex = (
  pictures: readonly ViewerPicture[],
  wanted: PictureKey | null | undefined,
): number =>
  wanted
    ? pictures.findIndex(({ image, entry }) => entry.key === wanted.key && image.id === wanted.imageId)
    : -1;

/** The picture's small copy, or the picture itself where there is none. */
export const smallSource = ({ image, entry }: ViewerPicture): string =>
  entry.thumbnails?.[image.id] ?? image.url;
