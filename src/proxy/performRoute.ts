import type { Answer } from "./lean/HeldAnswer";
import { createUuid } from "../utils/createUuid";
import type { ProxyUser } from "./authorizeUser";
import { imageTask } from "./images/imageTask";
import { noSuchRoute, type Route } from "./matchRoute";
import { answerModels } from "./models/answerModels";
import { performTask, type ProxyContext } from "./performTask";
import { answerHistory } from "./submission/answerHistory";
import { answerRequest } from "./submission/answerRequest";
import { idempotencyKeyOf } from "./submission/idempotencyKey";
import { performSubmission } from "./submission/performSubmission";
import { performUnkeyed } from "./submission/performUnkeyed";
import { creditsTask, generationTask } from "./tasks";

/** With a ledger, whoever names no key gets one that nobody else can know: it is recorded and sent like every other. */
function generate(request: Request, user: ProxyUser, context: ProxyContext): Promise<Answer> {
  const { keys } = context;
  const named = context.ledger || keys ? idempotencyKeyOf(request) : null;
  const ledger = context.ledger ?? (named === null ? null : keys);
  if (ledger) return performSubmission(request, { user, key: named ?? createUuid(), ledger }, context);
  return performUnkeyed(request, user, context);
}

/**
 * Does what a user asks of a route.
 * @throws ImageHubError for everything that goes wrong.
 */
export function performRoute(
  route: Route,
  request: Request,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Answer> {
  const { ledger, settings } = context;
  switch (route.name) {
    case "models":
      return answerModels(request, context.models);
    case "credits":
      if (!settings.showBalance) throw noSuchRoute();
      return performTask(request, creditsTask(context), context);
    case "generation":
      return performTask(request, generationTask(route.signedId, user, context), context);
    case "image":
      return performTask(request, imageTask(route, request, user, context), context);
    case "generate":
      return generate(request, user, context);
    case "request":
      if (!ledger) throw noSuchRoute();
      return answerRequest(route.key, request, { user, ledger }, context);
    case "history":
      if (!ledger) throw noSuchRoute();
      return answerHistory(request, { user, ledger }, context);
  }
}
