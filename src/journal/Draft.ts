import type { GenerationSettings } from "../contract/GenerationSettings";

/** What a person has put into a form and not sent yet, or not changed since. */
export interface Draft {
  /** What the form started with, as text: another start makes another draft. */
  readonly from: string;
  /** The prompt. */
  readonly prompt: string;
  /** The settings that were asked for. */
  readonly wanted: Partial<GenerationSettings>;
  /** The reference images. */
  readonly referenceImages: readonly Blob[];
}
