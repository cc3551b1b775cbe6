import type { ReferenceImage } from "./ReferenceImage";

/**
 * How much of each image has been sent, 0 to 1, by how much of all of them has: they go one after the other, in their
 * order.
 */
export function uploadShares(
  references: readonly Pick<ReferenceImage, "id" | "file" | "status">[],
  progress: number,
): ReadonlyMap<string, number> {
  const sent = references.filter(({ status }) => status === "ready");
  let left = progress * sent.reduce((sum, { file }) => sum + file.size, 0);
  const shares = new Map<string, number>();
  for (const { id, file } of sent) {
    shares.set(id, file.size === 0 ? progress : Math.min(1, Math.max(0, left / file.size)));
    left -= file.size;
  }
  return shares;
}
