import { useEffect, useRef } from "react";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceUpdate } from "./useReferenceList";

/** What {@link useReferenceJobs} is made of; keep the functions stable. */
export interface ReferenceJobsOptions {
  /** The list as rendered. */
  references: readonly ReferenceImage[];
  /** Changes the list. */
  update: (change: ReferenceUpdate) => void;
  /** Says whether there is something to do for an image. */
  isDue: (reference: ReferenceImage) => boolean;
  /** Does it, and tells what becomes of the list; never rejects. */
  run: (reference: ReferenceImage, signal: AbortSignal) => Promise<ReferenceUpdate>;
  /** How many at a time. */
  lanes: number;
}

/** Does what is due for every image, wherever it came from; stops when it is removed or the component goes. */
export function useReferenceJobs({ references, update, isDue, run, lanes }: ReferenceJobsOptions): void {
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const jobs = running.current;
    const due = references.filter(isDue);
    for (const [id, controller] of jobs) {
      if (due.some((reference) => reference.id === id)) continue;
      controller.abort();
      jobs.delete(id);
    }
    const begin = async (reference: ReferenceImage, controller: AbortController) => {
      const change = await run(reference, controller.signal);
      if (controller.signal.aborted) return;
      jobs.delete(reference.id);
      update(change);
    };
    for (const reference of due.filter(({ id }) => !jobs.has(id)).slice(0, Math.max(0, lanes - jobs.size))) {
      const controller = new AbortController();
      jobs.set(reference.id, controller);
      void begin(reference, controller);
    }
  }, [references, update, isDue, run, lanes]);

  useEffect(() => {
    const jobs = running.current;
    return () => {
      for (const controller of jobs.values()) controller.abort();
      jobs.clear();
    };
  }, []);
}
