import { useRef } from "react";
import { inspectFile } from "./inspectFile";
import { isAmong } from "./isAmong";
import { warmUpPreparation } from "./loadPreparation";
import { asReference, type ReferenceImage } from "./ReferenceImage";
import type { ReferenceProblem } from "./ReferenceRejection";
import type { ReferenceUpdate } from "./useReferenceList";
import type { useRejections } from "./useRejections";

/** What taking pictures in needs to know. */
export interface IntakeOptions extends Pick<ReturnType<typeof useRejections>, "reject"> {
  /** How many images are allowed. */
  limit: number;
  /** The largest file, in bytes. */
  maxBytes: number;
  /** The newest list. */
  current: () => readonly ReferenceImage[];
  /** Changes the list. */
  update: (change: ReferenceUpdate) => void;
  /** Told about the images that were taken. */
  onTaken: (taken: readonly ReferenceImage[]) => void;
}

/** A file to take in, and the address that it came from, where it came from one. */
export interface IncomingFile {
  readonly file: File | Blob;
  readonly address?: string | undefined;
}

/** Takes files in: each one becomes an image or a rejection. Batches wait for each other, so places are given in order. */
export function useFileIntake({ limit, maxBytes, current, update, reject, onTaken }: IntakeOptions) {
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const problemOf = async (file: File | Blob): Promise<ReferenceProblem | undefined> => {
    if (await isAmong(current(), file)) return { code: "alreadyAdded" };
    return current().length >= limit ? { code: "tooMany", limit } : undefined;
  };

  const takeOne = async ({ file, address }: IncomingFile): Promise<ReferenceImage | undefined> => {
    const inspection = await inspectFile(file, maxBytes);
    const problem = inspection.ok ? await problemOf(inspection.value.file) : inspection.problem;
    if (inspection.ok && !problem) {
      const reference = asReference({ ...inspection.value, address });
      update((before) => [...before, reference]);
      return reference;
    }
    const name = inspection.ok ? inspection.value.name : inspection.name;
    if (problem) reject(problem, { name, file, address });
    return undefined;
  };

  const takeAll = async (files: readonly IncomingFile[]) => {
    const taken: ReferenceImage[] = [];
    for (const file of files) {
      const reference = await takeOne(file);
      if (reference) taken.push(reference);
    }
    if (taken.length > 0) onTaken(taken);
  };

  return (files: readonly IncomingFile[]): Promise<void> => {
    if (files.length > 0) warmUpPreparation();
    const done = queue.current.then(() => takeAll(files));
    queue.current = done;
    return done;
  };
}
