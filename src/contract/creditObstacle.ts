import type { GenerationRequest } from "./generationRequestSchema";
import type { Model } from "./modelSchema";
import type { Obstacle, Remedy } from "./Obstacle";
import { creditsPerImage, priceOf, tierOfRequest } from "./priceOf";
import { tiers } from "./tier";

/** The most that a balance is enough for: fewer images, else the same in a smaller tier, else one image in one. */
function affordable(request: Omit<GenerationRequest, "prompt">, model: Model, credits: number): Remedy {
  const { n = 1 } = request;
  const tier = tierOfRequest(request);
  const countIn = (candidate: typeof tier) => {
    const each = creditsPerImage(model, candidate);
    return each === null ? 0 : each === 0 ? n : Math.min(n, Math.floor(credits / each));
  };
  const fewer = countIn(tier);
  if (fewer > 0) return { code: "useFewerImages", n: fewer };
  const smaller = model.tiers.findLast(
    (candidate) => tiers.indexOf(candidate) < tiers.indexOf(tier) && countIn(candidate) > 0,
  );
  if (smaller) return { code: "useSmallerTier", tier: smaller, n: countIn(smaller) };
  // Somebody may have bought some elsewhere.
  return { code: "readCredits" };
}

/** Says that the credits are too few, and what they are enough for. */
export function creditObstacle(
  request: Omit<GenerationRequest, "prompt">,
  model: Model,
  credits: number,
): Obstacle[] {
  const cost = priceOf(request, model);
  if (cost === null || cost <= credits) return [];
  return [
    {
      code: "insufficientCredits",
      cost,
      credits,
      message: `The request costs ${cost} credits and ${credits} are left.`,
      remedy: affordable(request, model, credits),
    },
  ];
}
