import { ImageHubError } from "../contract/ImageHubError";
import { authorizeUser } from "./authorizeUser";
import { copyOf } from "./copyOf";
import { answerPreflight, corsHeaders, isPreflight, refuseForeignOrigin } from "./cors";
import { createIdSigner } from "./ids/createIdSigner";
import { createScrubber } from "./createScrubber";
import { errorResponse } from "./errorResponse";
import { createRecord } from "./events/EventRecord";
import { report } from "./events/report";
import { guardLedger } from "./ledger/guardLedger";
import { memoryLedger } from "./ledger/memoryLedger";
import type { ImageHubProxy, ImageHubProxyOptions } from "./options/ImageHubProxyOptions";
import { withHeaders, type Answer } from "./lean/HeldAnswer";
import { withLeanHandler } from "./lean/leanHandler";
import { limitReads } from "./limits/limitReads";
import { matchRoute } from "./matchRoute";
import { createModelsCache } from "./models/createModelsCache";
import { loadModels } from "./models/loadModels";
import { parseOptions } from "./options/parseOptions";
import { performRoute } from "./performRoute";
import { guardQuota } from "./quota/guardQuota";
import type { ProxyContext } from "./performTask";

function refuseMethod(allow: string, { scrubber }: ProxyContext): Answer {
  const error = new ImageHubError(`This route takes ${allow} only.`, {
    code: "invalid_request",
    status: 405,
  });
  return errorResponse(error, scrubber, { allow });
}

async function handle(request: Request, context: ProxyContext): Promise<Answer> {
  const { basePath, allowedOrigins, limits } = context.settings;
  const route = matchRoute(new URL(request.url).pathname, basePath, {
    hasRequests: context.ledger !== null,
    // Whoever is somebody sees their own; in public, everybody would see everybody's.
    hasHistory: context.ledger !== null && context.settings.authorize !== null,
  });
  context.record.route = route.name;
  if (isPreflight(request)) return answerPreflight(request, route, allowedOrigins);
  if (request.method !== route.method) return refuseMethod(route.method, context);
  refuseForeignOrigin(request, allowedOrigins);
  const authorized = await authorizeUser(request, context.settings);
  if ("refusal" in authorized) return copyOf(authorized.refusal);
  context.record.user = authorized.user;
  if (route.name !== "generate" && limits.reads) await limitReads(authorized.user, context);
  return performRoute(route, request, authorized.user, context);
}

/** Answers whatever happens, in a way that listed origins may read. */
async function answerTo(request: Request, context: ProxyContext): Promise<Answer> {
  const { scrubber, settings } = context;
  let answer: Answer;
  try {
    answer = await handle(request, context);
  } catch (error) {
    answer = errorResponse(error, scrubber);
  }
  const cors = corsHeaders(request, settings.allowedOrigins);
  return cors ? withHeaders(answer, cors) : answer;
}

/** Browsers send a POST again by themselves when a used connection breaks before the answer, which may take 800 s. */
const repeatedMs = 15 * 60_000;

/**
 * Creates the server side of the library: fixed routes to the GPT Image Hub, which add the API key, check who asks,
 * and show each user only their own generations. Uses nothing but web APIs.
 * @throws ImageHubError `proxyMisconfigured` for an option that can't be used, and without `authorize` or `public: true`.
 */
export function createImageHubProxy(options: ImageHubProxyOptions): ImageHubProxy {
  const settings = parseOptions(options);
  const { apiKey, secrets, idTtl, ledger, quota, ledgerMs, onEvent } = settings;
  const scrubber = createScrubber(apiKey);
  const shared: Omit<ProxyContext, "record"> = {
    settings,
    signer: createIdSigner({ secrets, apiKey, ttl: idTtl }),
    scrubber,
    models: createModelsCache((signal) => loadModels(settings, scrubber, signal)),
    ledger: ledger && guardLedger(ledger, ledgerMs),
    keys:
      options.ledger === undefined && !ledger
        ? guardLedger(memoryLedger({ ttl: repeatedMs }), ledgerMs)
        : null,
    quota: quota && guardQuota(quota, ledgerMs),
  };
  return withLeanHandler((request) => {
    const record = createRecord();
    const startedAt = onEvent ? performance.now() : 0;
    const answering = answerTo(request, { ...shared, record });
    if (!onEvent) return answering;
    const waitUntil = (work: Promise<unknown>) => settings.waitUntil(work, request);
    return answering.then((answer) => report(answer, record, { onEvent, startedAt, waitUntil }));
  });
}
