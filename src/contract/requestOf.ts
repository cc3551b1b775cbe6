import { asksInTiers } from "./asksInTiers";
import type { GenerationRequest } from "./generationRequestSchema";
import type { GenerationSettings } from "./GenerationSettings";
import type { Model } from "./modelSchema";
import { ratioOf, sizeFor } from "./sizes";
import { tierOfRequest } from "./priceOf";
import { isTier } from "./tier";

/** Turns the pickers' settings into the request that the model understands. */
export function requestOf(
  settings: GenerationSettings,
  model: Model,
  prompt: string,
  referenceImages: readonly Blob[] = [],
): GenerationRequest {
  const shape = asksInTiers(model)
    ? { aspectRatio: settings.aspectRatio, quality: settings.tier }
    : { size: sizeFor(settings.aspectRatio, settings.tier), quality: settings.quality };
  const references = referenceImages.length > 0 ? { referenceImages: [...referenceImages] } : {};
  return { model: settings.model, prompt, ...shape, n: settings.n, ...references };
}

/** The pickers' settings that a request came from. */
export function settingsOf(request: Omit<GenerationRequest, "prompt">): GenerationSettings {
  return {
    model: request.model,
    aspectRatio: request.aspectRatio ?? ratioOf(request.size ?? "auto") ?? "auto",
    tier: tierOfRequest(request),
    quality: request.quality === undefined || isTier(request.quality) ? "auto" : request.quality,
    n: request.n ?? 1,
  };
}
