import type { GenerationEntry } from "../contract/GenerationEntry";

const sameImages = (a: GenerationEntry, b: GenerationEntry) =>
  a.images.length === b.images.length && a.images.every((image, i) => image.url === b.images[i]?.url);

const sameThumbnails = ({ thumbnails: a = {} }: GenerationEntry, { thumbnails: b = {} }: GenerationEntry) =>
  Object.keys(b).every((id) => a[id] === b[id]) && Object.keys(a).length === Object.keys(b).length;

/** Polls repeat themselves: an entry that says the same keeps its identity, so that nothing renders. */
export const saysTheSame = (a: GenerationEntry, b: GenerationEntry): boolean =>
  a === b ||
  (a.state === b.state &&
    a.id === b.id &&
    a.settledAt === b.settledAt &&
    a.cost.asked === b.cost.asked &&
    a.cost.used === b.cost.used &&
    a.cost.refunded === b.cost.refunded &&
    a.error?.code === b.error?.code &&
    Boolean(a.isFavourite) === Boolean(b.isFavourite) &&
    sameThumbnails(a, b) &&
    sameImages(a, b));
