import type { GenerationEntry } from "../contract/GenerationEntry";

/** An entry as the event that says everything about it. */
export const adoptionOf = (entry: GenerationEntry) => ({ type: "adopted", key: entry.key, entry }) as const;
