import type { GenerationRequest } from "./generationRequestSchema";
import type { Recipe } from "./Recipe";
import { settingsOf } from "./requestOf";

/** The recipe that a (partial) request came from, for example that of an entry in the history; only what the request says. */
export function recipeOf(request: Partial<GenerationRequest>): Recipe {
  const { prompt, model, size, aspectRatio, quality, n } = request;
  const settings = settingsOf({ model: model ?? "", size, aspectRatio, quality, n });
  return {
    ...(prompt === undefined ? {} : { prompt }),
    ...(model === undefined ? {} : { model }),
    ...(size === undefined && aspectRatio === undefined ? {} : { aspectRatio: settings.aspectRatio }),
    ...(size === undefined && quality === undefined ? {} : { tier: settings.tier }),
    ...(quality === undefined ? {} : { quality: settings.quality }),
    ...(n === undefined ? {} : { n }),
  };
}
