import type { Tier } from "./tier";

/** What a person chooses beside the prompt, in the words of the pickers rather than of the wire. */
export interface GenerationSettings {
  /** The model's id. */
  readonly model: string;
  /** A ratio that the model offers, for example `3:2`, or `auto`. */
  readonly aspectRatio: string;
  /** The resolution tier. */
  readonly tier: Tier;
  /** A quality word that the model lists; `auto` where it lists none. */
  readonly quality: string;
  /** How many images, 1 to 4. */
  readonly n: number;
}
