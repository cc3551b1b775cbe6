import type { CreditBalance } from "./creditBalanceSchema";
import type { GenerationRequest } from "./generationRequestSchema";
import type { Model } from "./modelSchema";
import type { Obstacle, UnreadReferences } from "./Obstacle";
import { creditObstacle } from "./creditObstacle";
import { promptObstaclesOf } from "./promptObstaclesOf";

/** What the obstacles of a request follow from. */
export interface ObstacleContext {
  /** The models on offer; undefined while they load, which is no obstacle. */
  readonly models?: readonly Model[] | undefined;
  /** What is left to spend; undefined while it is unknown, which is no obstacle. */
  readonly balance?: Pick<CreditBalance, "credits"> | undefined;
  /** References beside those of the request, which the form shows too; none by default. */
  readonly unread?: UnreadReferences | undefined;
  /** True while there is no network. Default: false. */
  readonly isOffline?: boolean | undefined;
  /** The names that are gaps to be filled in where they stand in braces. Default: none. */
  readonly placeholders?: ReadonlySet<string> | undefined;
}

const noneUnread: UnreadReferences = { reading: 0, broken: 0 };

function referenceObstacle(
  request: Pick<GenerationRequest, "referenceImages">,
  model: Model,
  unread: UnreadReferences,
): Obstacle[] {
  const count = (request.referenceImages?.length ?? 0) + unread.reading + unread.broken;
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

/** A request never goes out with fewer references than the form shows. */
function unreadObstacles({ reading, broken }: UnreadReferences): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (reading > 0)
    obstacles.push({
      code: "readingReferences",
      count: reading,
      message: `${reading} reference images are still being read.`,
      remedy: { code: "removeReferences", count: reading, which: "reading" },
    });
  if (broken > 0)
    obstacles.push({
      code: "brokenReferences",
      count: broken,
      message: `${broken} reference images can't be read.`,
      remedy: { code: "removeReferences", count: broken, which: "broken" },
    });
  return obstacles;
}

function modelObstacles(request: Pick<GenerationRequest, "model">, models: readonly Model[]): Obstacle[] {
  if (models.some(({ id }) => id === request.model)) return [];
  const instead = models[0];
  return [
    {
      code: "modelUnavailable",
      model: request.model,
      message: `The model ${request.model} is not on offer.`,
      remedy: instead && { code: "chooseModel", model: instead.id },
    },
  ];
}

/** Why a request can't be sent now, whatever its prompt says. */
export function standingObstaclesOf(
  request: Omit<GenerationRequest, "prompt">,
  context: ObstacleContext,
): Obstacle[] {
  const { models, balance, unread = noneUnread, isOffline = false } = context;
  const obstacles: Obstacle[] = [];
  if (models) obstacles.push(...modelObstacles(request, models));
  const model = models?.find(({ id }) => id === request.model);
  if (model) obstacles.push(...referenceObstacle(request, model, unread));
  obstacles.push(...unreadObstacles(unread));
  if (model && balance) obstacles.push(...creditObstacle(request, model, balance.credits));
  if (isOffline)
    obstacles.push({ code: "offline", message: "There is no network.", remedy: { code: "tryOffline" } });
  return obstacles;
}

/** Every reason why a request can't be sent now, most basic first; none means that it can. */
export const obstaclesOf = (request: GenerationRequest, context: ObstacleContext): Obstacle[] => [
  ...promptObstaclesOf(request.prompt, context.placeholders),
  ...standingObstaclesOf(request, context),
];
