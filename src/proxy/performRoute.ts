import type { ProxyUser } from "./authorizeUser";
import { noSuchRoute, type Route } from "./matchRoute";
import { answerModels } from "./models/answerModels";
import { performTask, type ProxyContext } from "./performTask";
import { answerHistory } from "./submission/answerHistory";
import { answerRequest } from "./submission/answerRequest";
import { idempotencyKeyOf } from "./submission/idempotencyKey";
import { performSubmission } from "./submission/performSubmission";
import { creditsTask, generateTask, generationTask } from "./tasks";

function generate(request: Request, user: ProxyUser, context: ProxyContext): Promise<Response> {
  const { ledger } = context;
  const key = ledger && idempotencyKeyOf(request);
  if (ledger && key !== null) return performSubmission(request, { user, key, ledger }, context);
  return performTask(request, generateTask(request, user, context), context);
}

/**
 * Does what a user asks of a route.
 * @throws ImageHubError for everything that goes wrong.
 */
export async function performRoute(
  route: Route,
  request: Request,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Response> {
  const { ledger } = context;
  switch (route.name) {
    case "models":
      return answerModels(request, context.models);
    case "credits":
      return performTask(request, creditsTask(context), context);
    case "generation":
      return performTask(request, await generationTask(route.signedId, user, context), context);
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
