import type { GenerationSettings } from "./GenerationSettings";

/** What a form asks for, without its reference images; what is left out follows the model. */
export interface Recipe extends Partial<GenerationSettings> {
  /** The prompt. Default: empty. */
  readonly prompt?: string | undefined;
}
