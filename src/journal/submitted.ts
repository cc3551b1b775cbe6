import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationEvent } from "./GenerationEvent";

/** A submission that a person asked for, and that nothing has been sent of. */
export const submitted = ({
  key,
  request,
  asked,
  parent,
  at,
}: Omit<Extract<GenerationEvent, { type: "submitted" }>, "type">): GenerationEntry => ({
  key,
  request,
  state: "submitting",
  images: [],
  cost: { asked },
  ...(parent ? { parent } : {}),
  submittedAt: at,
});
