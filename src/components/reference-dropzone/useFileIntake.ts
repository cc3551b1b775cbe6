import { useCallback, useRef, useState } from "react";
import { inspectFile } from "./inspectFile";
import { asReference, nextId, type ReferenceImage } from "./ReferenceImage";
import type { ReferenceProblem, ReferenceRejection } from "./ReferenceRejection";
import { sameContent } from "./sameContent";
import type { ReferenceUpdate } from "./useReferenceList";

/** What {@link useFileIntake} is made of. */
export interface FileIntakeOptions {
  /** How many images are allowed. */
  limit: number;
  /** The largest file, in bytes. */
  maxBytes: number;
  /** The newest list. */
  current: () => readonly ReferenceImage[];
  /** Changes the list. */
  update: (change: ReferenceUpdate) => void;
  /** Told that files have come, before anything is known about them. */
  onBegin: () => void;
  /** Told about the images that were taken. */
  onTaken: (taken: readonly ReferenceImage[]) => void;
}

async function isAmong(list: readonly ReferenceImage[], file: Blob): Promise<boolean> {
  for (const reference of list) if (await sameContent(reference.file, file).catch(() => false)) return true;
  return false;
}

/** A place that has become free, or a picture that has gone, makes these untrue. */
const mayBeOutdated = ({ code }: ReferenceRejection) => code === "tooMany" || code === "alreadyAdded";

/** Takes files in: each one becomes an image or a rejection. Batches wait for each other, so places are given in order. */
export function useFileIntake({ limit, maxBytes, current, update, onBegin, onTaken }: FileIntakeOptions) {
  const [rejections, setRejections] = useState<readonly ReferenceRejection[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const problemOf = async (file: File | Blob): Promise<ReferenceProblem | undefined> => {
    if (await isAmong(current(), file)) return { code: "alreadyAdded" };
    return current().length >= limit ? { code: "tooMany", limit } : undefined;
  };

  const takeOne = async (file: File | Blob): Promise<ReferenceImage | undefined> => {
    const inspection = await inspectFile(file, maxBytes);
    const problem = inspection.ok ? await problemOf(inspection.value.file) : inspection.problem;
    if (inspection.ok && !problem) {
      const reference = asReference(inspection.value);
      update((before) => [...before, reference]);
      return reference;
    }
    const name = inspection.ok ? inspection.value.name : inspection.name;
    if (problem) setRejections((before) => [...before, { ...problem, id: nextId(), name }]);
    return undefined;
  };

  const takeAll = async (files: readonly (File | Blob)[]) => {
    const taken: ReferenceImage[] = [];
    for (const file of files) {
      const reference = await takeOne(file);
      if (reference) taken.push(reference);
    }
    if (taken.length > 0) onTaken(taken);
  };

  const add = (files: Iterable<File | Blob>): Promise<void> => {
    const batch = Array.from(files);
    if (batch.length > 0) {
      setRejections([]);
      onBegin();
    }
    const done = queue.current.then(() => takeAll(batch));
    queue.current = done;
    return done;
  };

  const dismissRejection = useCallback(
    (id: string) => setRejections((before) => before.filter((rejection) => rejection.id !== id)),
    [],
  );

  const forgetOutdated = useCallback(
    () => setRejections((before) => before.filter((rejection) => !mayBeOutdated(rejection))),
    [],
  );

  return { rejections, add, dismissRejection, forgetOutdated };
}
