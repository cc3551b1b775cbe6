import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { UnreadReferences } from "../contract/Obstacle";
import type { PromptTemplate } from "../contract/PromptTemplate";
import type { Recipe } from "../contract/Recipe";
import type { UseGenerateOptions } from "./UseGenerateOptions";
import type { Offer } from "./useOffer";

/** Options of {@link usePromptForm}. */
export interface UsePromptFormOptions extends UseGenerateOptions, Offer {
  /** What the form starts with. Default: a blank prompt and one small square image of the first model. */
  defaultRequest?: Partial<GenerationRequest> | undefined;
  /** Prompt and settings to start with, in the place of the request's. Default: those of `defaultRequest`. */
  defaultRecipe?: Recipe | undefined;
  /** Prompt and settings, where you keep them. Default: the form keeps them. */
  recipe?: Recipe | undefined;
  /** Hears prompt and settings after every change of theirs, also when a draft is found again. */
  onRecipeChange?: ((recipe: Recipe) => void) | undefined;
  /** The reference images, where something else keeps them (such as `useReferenceImages`). Default: the form keeps them. */
  referenceImages?: readonly Blob[] | undefined;
  /** How many references are shown beside those; nothing is sent without them. Keep the object. Default: none. */
  unreadReferences?: UnreadReferences | undefined;
  /**
   * The name that what is in the form is kept under, beside the user's history, so that a reload finds it again. Forms
   * of one app need names of their own. False keeps nothing. Default: false.
   */
  draft?: string | false | undefined;
  /** Prompts to begin with; a `{gap}` of theirs must be filled in before anything is sent. Keep the array. Default: none. */
  templates?: readonly PromptTemplate[] | undefined;
}
