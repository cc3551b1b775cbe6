import { reportUncaught } from "../utils/reportUncaught";
import type { JournalOptions } from "./JournalOptions";

function guarded<Told extends unknown[]>(callback: ((...told: Told) => void) | undefined) {
  return (
    callback &&
    ((...told: Told) => {
      try {
        callback(...told);
      } catch (error) {
        reportUncaught(error);
      }
    })
  );
}

/** The callbacks of an app, one that throws is reported: it must not cost what was to be recorded after it. */
export const guardedCallbacks = ({
  onGeneration,
  onCreditsMoved,
  onEvent,
}: Pick<JournalOptions, "onGeneration" | "onCreditsMoved" | "onEvent">) => ({
  onGeneration: guarded(onGeneration),
  onCreditsMoved: guarded(onCreditsMoved),
  onEvent: guarded(onEvent),
});
