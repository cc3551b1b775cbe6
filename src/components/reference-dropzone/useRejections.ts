import { useCallback, useState } from "react";
import { nextId } from "./ReferenceImage";
import type { ReferenceProblem, ReferenceRejection } from "./ReferenceRejection";

/** Where a rejected picture came from. */
export type RejectedSource = Pick<ReferenceRejection, "name" | "file" | "address">;

const none: readonly ReferenceRejection[] = [];

/** What was not taken. */
export function useRejections() {
  const [rejections, setRejections] = useState(none);
  const reject = useCallback(
    (problem: ReferenceProblem, source: RejectedSource) =>
      setRejections((before) => [...before, { ...problem, ...source, id: nextId() }]),
    [],
  );
  const dismissRejection = useCallback(
    (id: string) => setRejections((before) => before.filter((rejection) => rejection.id !== id)),
    [],
  );
  const setBusy = useCallback(
    (id: string) =>
      setRejections((before) =>
        before.map((rejection) => (rejection.id === id ? { ...rejection, isBusy: true } : rejection)),
      ),
    [],
  );
  const forgetAll = useCallback(() => setRejections(none), []);
  /** A picture that has gone makes these untrue. */
  const forgetCopies = useCallback(
    () => setRejections((before) => before.filter(({ code }) => code !== "alreadyAdded")),
    [],
  );
  return { rejections, reject, dismissRejection, setBusy, forgetAll, forgetCopies };
}
