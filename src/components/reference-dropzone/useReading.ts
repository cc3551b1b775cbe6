import { useEffect, useRef } from "react";
import { readImageSize, type ImageSize } from "./readImageSize";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceUpdate } from "./useReferenceList";

/** Decoding takes four bytes per pixel: two large photos at a time are quick enough and spare the memory. */
const lanes = 2;

const settle = (
  list: readonly ReferenceImage[],
  read: ReferenceImage,
  outcome: ImageSize | "broken" | undefined,
): readonly ReferenceImage[] => {
  if (!list.some(({ id, status }) => id === read.id && status === "reading")) return list;
  const settled: ReferenceImage =
    outcome === "broken" ? { ...read, status: "error" } : { ...read, ...outcome, status: "ready" };
  return list.map((reference) => (reference.id === read.id ? settled : reference));
};

const readOne = (reference: ReferenceImage) => readImageSize(reference.file).catch(() => "broken" as const);

/** Reads the dimensions of every image that is `reading`, wherever it came from, and settles it. */
export function useReading(
  references: readonly ReferenceImage[],
  current: () => readonly ReferenceImage[],
  update: (change: ReferenceUpdate) => void,
): void {
  const inFlight = useRef(new Set<string>());
  useEffect(() => {
    const running = inFlight.current;
    const next = () => current().find(({ id, status }) => status === "reading" && !running.has(id));
    const work = async (first: ReferenceImage) => {
      for (let reference: ReferenceImage | undefined = first; reference; reference = next()) {
        running.add(reference.id);
        const outcome = await readOne(reference);
        running.delete(reference.id);
        const read = reference;
        update((list) => settle(list, read, outcome));
      }
    };
    const waiting = references.filter(({ id, status }) => status === "reading" && !running.has(id));
    for (const reference of waiting.slice(0, Math.max(0, lanes - running.size))) void work(reference);
  }, [references, current, update]);
}
