import { fallbackModel } from "../contract/fallbackModel";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GenerationSettings } from "../contract/GenerationSettings";
import type { Model } from "../contract/modelSchema";
import type { Recipe } from "../contract/Recipe";
import { recipeOf } from "../contract/recipeOf";
import { reconcileSettings } from "../contract/reconcileSettings";
import type { Draft } from "../journal/Draft";

/** What a person has put into the form; what the model makes of it is derived, so that switching back loses nothing. */
export type PromptDraft = Omit<Draft, "from">;

const initialSettings = { aspectRatio: "1:1", tier: "1K", quality: "auto", n: 1 } as const;

/** What is on offer where the models can't be read. */
export const fallbackModels: readonly Model[] = [fallbackModel];

/** No reference images, always the same list. */
export const noImages: readonly Blob[] = [];

/** The draft that a (partial) request came from. */
export function draftOf({ referenceImages, ...request }: Partial<GenerationRequest>): PromptDraft {
  const given = referenceImages?.length ? referenceImages : noImages;
  return { ...promptOf(recipeOf(request)), referenceImages: given };
}

/** Prompt and settings of a recipe as a draft has them; what is undefined is as good as left out. */
export function promptOf({ prompt = "", ...settings }: Recipe): Omit<PromptDraft, "referenceImages"> {
  const said = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { prompt, wanted: Object.fromEntries(said) };
}

/** What a form starts with. */
export interface Beginning {
  /** A request, perhaps with reference images. */
  readonly defaultRequest?: Partial<GenerationRequest> | undefined;
  /** Prompt and settings, in the place of the request's. */
  readonly defaultRecipe?: Recipe | undefined;
}

/** What a form holds at first; and `from` as text, because a link to another recipe must not find the draft of the last one. */
export function beginningOf({ defaultRequest = {}, defaultRecipe }: Beginning) {
  const { referenceImages = [], ...fields } = defaultRequest;
  const initial = { ...draftOf(defaultRequest), ...(defaultRecipe && promptOf(defaultRecipe)) };
  return { initial, from: JSON.stringify([defaultRecipe ?? fields, referenceImages.length]) };
}

/** What somebody chose in a form that showed these settings: only what is no longer as it was. */
export function chosenSettings(
  shown: GenerationSettings,
  next: Partial<GenerationSettings>,
): Partial<GenerationSettings> {
  const before = new Map<string, unknown>(Object.entries(shown));
  const changed = Object.entries(next).filter(([field, value]) => before.get(field) !== value);
  return Object.fromEntries(changed);
}

/** What the wanted settings come to with the models on offer; what nobody asked for is filled in. */
export function resolveSettings(wanted: Partial<GenerationSettings>, models: readonly Model[] | undefined) {
  const model = wanted.model === undefined ? models?.[0] : models?.find(({ id }) => id === wanted.model);
  const asked = { ...initialSettings, model: model?.id ?? fallbackModel.id, ...wanted };
  const { settings, changes } = reconcileSettings(asked, model ?? { ...fallbackModel, id: asked.model });
  // Defaults that the model does not offer are nobody's wish, so they are replaced without a word.
  return { model, settings, changes: changes.filter(({ field }) => wanted[field] !== undefined) };
}
