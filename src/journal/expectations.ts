import { priorExpectation, type Expectation } from "../client/pollDelay";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";

/** Older ones say little about how fast the service is today. */
const mostSeen = 50;
/** The guess counts as so many generations. */
const priorWeight = 2;

const sameKind = (a: GenerationRequest, b: GenerationRequest) =>
  a.model === b.model &&
  (a.size ?? a.aspectRatio) === (b.size ?? b.aspectRatio) &&
  a.quality === b.quality &&
  (a.n ?? 1) === (b.n ?? 1);

/** How long generations of one kind (model, size, quality, count) take, learned from the newest 50 that were watched to their end. */
export function expectationFor(request: GenerationRequest, history: readonly GenerationEntry[]): Expectation {
  const seen = history
    .filter(({ tookMs, request: other }) => tookMs !== undefined && tookMs > 0 && sameKind(request, other))
    .slice(0, mostSeen)
    .map(({ tookMs = 0 }) => Math.log(tookMs));
  if (seen.length === 0) return priorExpectation;
  const prior = Math.log(priorExpectation.medianMs);
  const weight = priorWeight + seen.length;
  const mean = (priorWeight * prior + seen.reduce((sum, x) => sum + x, 0)) / weight;
  const spread = seen.reduce((sum, x) => sum + (x - mean) ** 2, priorWeight * priorExpectation.sigma ** 2);
  return { medianMs: Math.exp(mean), sigma: Math.sqrt(spread / weight), seen: seen.length };
}
