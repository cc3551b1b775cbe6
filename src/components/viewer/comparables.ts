import type { Translate } from "../../messages/createTranslator";
import { pictureId, pictureIndex, smallSource, type ViewerPicture } from "./viewerPictures";

/** Something that a picture can be compared with. */
export interface Comparable {
  /** Tells it from the others. */
  readonly id: string;
  /** The picture. */
  readonly src: string;
  /** Its small copy. */
  readonly small: string;
  /** What it is. */
  readonly label: string;
}

/** How many of the gallery's other pictures are offered on each side. */
const around = 12;

/**
 * What a picture can be compared with, the likeliest first: its references, else the one that it was made from, then
 * those of the same submission, then the others near it.
 */
export function comparables(
  t: Translate,
  pictures: readonly ViewerPicture[],
  index: number,
  references: readonly string[],
): Comparable[] {
  const picture = pictures[index];
  if (!picture) return [];
  const { entry, image } = picture;
  const of = (other: ViewerPicture, label: string): Comparable => ({
    ...{ id: pictureId(other), src: other.image.url, small: smallSource(other) },
    label,
  });
  const total = entry.images.length;
  const siblings = entry.images.flatMap((sibling, place) =>
    sibling.id === image.id
      ? []
      : [of({ entry, image: sibling }, t("viewer.place", { place: place + 1, total }))],
  );
  const origin = references.length > 0 ? undefined : pictures[pictureIndex(pictures, entry.parent)];
  const near = pictures.slice(Math.max(0, index - around), index + around + 1);
  return [
    ...references.map((src, place) => ({
      ...{ id: src, src, small: src },
      label: t("viewer.reference", { place: place + 1 }),
    })),
    ...(origin ? [of(origin, t("viewer.origin"))] : []),
    ...siblings,
    ...near
      .filter((other) => other.entry !== entry && other !== origin)
      .map((other) => of(other, other.entry.request.prompt)),
  ];
}
