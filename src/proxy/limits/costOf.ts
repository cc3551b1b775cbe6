import type { GenerationRequest } from "../../contract/generationRequestSchema";
import type { Model } from "../../contract/modelSchema";
import { priceOf } from "../../contract/priceOf";
import { invalidRequest } from "../submission/invalidRequest";

/**
 * The most that a request can be charged by the prices of the service. Size and quality may each name a tier, and which of
 * them the service goes by is not known here.
 * @throws ImageHubError `invalid_request` for a model that is not on offer, or whose price is not known.
 */
export function costOf(request: GenerationRequest, models: readonly Model[]): number {
  const model = models.find(({ id }) => id === request.model);
  if (!model) throw invalidRequest(`model: ${JSON.stringify(request.model)} is not on offer.`);
  const { size, quality, n } = request;
  const prices = [priceOf({ size, n }, model), priceOf({ quality, n }, model)];
  const known = prices.filter((price) => price !== null);
  if (known.length < prices.length)
    throw invalidRequest(`model: the price of ${JSON.stringify(request.model)} is not known for this size.`);
  return Math.max(0, ...known);
}
