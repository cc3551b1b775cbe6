import type { FormWatcher } from "../uploads/FormWatcher";
import { createFieldCheck } from "./createFieldCheck";

/** Creates what holds all parts of a form, wherever they stand, to the fields that the API documents. */
export function createFieldRules(): FormWatcher {
  const check = createFieldCheck();
  return {
    take(events) {
      for (const event of events)
        if (event.type === "part") check(event.part.name, event.part.file !== undefined);
    },
  };
}
