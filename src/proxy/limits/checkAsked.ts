import type { GenerationRequest } from "../../contract/generationRequestSchema";
import { invalidRequest } from "../submission/invalidRequest";
import type { LimitSettings } from "./parseLimits";

function checkListed(field: string, value: string, allowed: ReadonlySet<string> | null): void {
  if (allowed === null || allowed.has(value)) return;
  throw invalidRequest(
    `${field}: ${JSON.stringify(value.slice(0, 80))} may not be asked for here, but ${[...allowed].join(", ")}.`,
  );
}

/**
 * Holds a request to what may be asked for.
 * @throws ImageHubError `invalid_request` that names the field.
 */
export function checkAsked(asked: GenerationRequest, limits: LimitSettings): void {
  const { model, size, aspectRatio, quality, n = 1 } = asked;
  checkListed("model", model, limits.models);
  if (size !== undefined || aspectRatio === undefined) checkListed("size", size ?? "auto", limits.sizes);
  if (aspectRatio !== undefined) checkListed("aspect_ratio", aspectRatio, limits.sizes);
  checkListed("quality", quality ?? "auto", limits.qualities);
  if (limits.maxImages !== null && n > limits.maxImages)
    throw invalidRequest(`n: at most ${limits.maxImages} images may be asked for here, and not ${n}.`);
}

/**
 * Holds the credits of a request to what it may cost.
 * @throws ImageHubError `invalid_request`, also for more than a whole day has, which waiting does not help.
 */
export function checkCost(cost: number, { creditsPerRequest, creditsPerDay }: LimitSettings): void {
  const most = Math.min(creditsPerRequest ?? Infinity, creditsPerDay ?? Infinity);
  if (cost > most)
    throw invalidRequest(
      `n, size and quality: the request costs ${cost} credits, and at most ${most} may be spent on one here.`,
    );
}
