import type { CreditBalance } from "./creditBalanceSchema";
import type { GenerationRequest } from "./generationRequestSchema";
import type { Model } from "./modelSchema";
import { priceOf } from "./priceOf";

/** One act that takes an obstacle away. */
export type Remedy =
  | { readonly code: "writePrompt" }
  | { readonly code: "useFewerImages"; readonly n: number }
  | { readonly code: "removeReferences"; readonly count: number }
  | { readonly code: "chooseModel"; readonly model: string };

/** A reason why a request can't be sent; `message` is for developers, people read the message catalogue's words. */
export type Obstacle = { readonly message: string; readonly remedy?: Remedy | undefined } & (
  | { readonly code: "blankPrompt" }
  | { readonly code: "modelUnavailable"; readonly model: string }
  | {
      readonly code: "tooManyReferences";
      readonly model: string;
      readonly limit: number;
      readonly count: number;
    }
  | { readonly code: "insufficientCredits"; readonly cost: number; readonly credits: number }
);

/** What the obstacles of a request follow from. */
export interface ObstacleContext {
  /** The models on offer; undefined while they load, which is no obstacle. */
  readonly models?: readonly Model[] | undefined;
  /** What is left to spend; undefined while it is unknown, which is no obstacle. */
  readonly balance?: Pick<CreditBalance, "credits"> | undefined;
}

function creditObstacle(request: GenerationRequest, model: Model, credits: number): Obstacle[] {
  const cost = priceOf(request, model);
  if (cost === null || cost <= credits) return [];
  const each = priceOf({ ...request, n: 1 }, model) ?? cost;
  const affordable = Math.floor(credits / each);
  return [
    {
      code: "insufficientCredits",
      cost,
      credits,
      message: `The request costs ${cost} credits and ${credits} are left.`,
      remedy: affordable > 0 ? { code: "useFewerImages", n: affordable } : undefined,
    },
  ];
}

function referenceObstacle(request: GenerationRequest, model: Model): Obstacle[] {
  const count = request.referenceImages?.length ?? 0;
  const limit = model.referenceImageLimit;
  if (count <= limit) return [];
  return [
    {
      code: "tooManyReferences",
      model: model.name,
      limit,
      count,
      message: `${model.id} takes ${limit} reference images and the request has ${count}.`,
      remedy: { code: "removeReferences", count: count - limit },
    },
  ];
}

/** Every reason why a request can't be sent now, most basic first; none means that it can. */
export function obstaclesOf(request: GenerationRequest, { models, balance }: ObstacleContext): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (request.prompt.trim() === "")
    obstacles.push({ code: "blankPrompt", message: "The prompt is blank.", remedy: { code: "writePrompt" } });
  const model = models?.find((candidate) => candidate.id === request.model);
  const instead = models?.[0];
  if (models && !model)
    obstacles.push({
      code: "modelUnavailable",
      model: request.model,
      message: `The model ${request.model} is not on offer.`,
      remedy: instead && { code: "chooseModel", model: instead.id },
    });
  if (model) {
    obstacles.push(...referenceObstacle(request, model));
    if (balance) obstacles.push(...creditObstacle(request, model, balance.credits));
  }
  return obstacles;
}
