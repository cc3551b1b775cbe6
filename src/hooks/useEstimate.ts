import { useCallback } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import { expectationFor } from "../journal/expectations";
import { useImageHub } from "./ImageHubContext";

/** Every end teaches a little; what nobody would say another word for renders nothing. */
const stepMs = 5_000;

/**
 * A function that tells how long such a generation has usually taken here, in milliseconds, to 5 s; undefined while that is not
 * known.
 */
export function useEstimate(): (entry: GenerationEntry) => number | undefined {
  const { journal } = useImageHub();
  return useCallback(
    ({ request }) => {
      const { medianMs, seen } = expectationFor(request, journal.list());
      return seen === 0 ? undefined : Math.max(stepMs, Math.round(medianMs / stepMs) * stepMs);
    },
    [journal],
  );
}
