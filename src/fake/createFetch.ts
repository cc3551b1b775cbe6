import { ApiError } from "./ApiError";
import { answerRequest, type Service } from "./answerRequest";
import { draw } from "./chance";
import type { createRequestLog, OpenRecord } from "./createRequestLog";
import type { FakeClock, Sleep } from "./FakeClock";
import type { FakeHub } from "./FakeHub";
import type { FakeScenario } from "./FakeScenario";
import { faultFor, networkError, strike } from "./faults";
import { rejectOnAbort } from "./rejectOnAbort";
import { routeOf } from "./routeOf";
import { toRequest, type Incoming } from "./toRequest";

/** What a fake `fetch` needs beside the service. */
export interface FetchContext {
  service: Service;
  clock: FakeClock;
  seed: string;
  log: ReturnType<typeof createRequestLog>;
  /** The scenario that a request meets. */
  scenarioFor: (record: OpenRecord) => FakeScenario;
}

interface Call extends Incoming {
  record: OpenRecord;
  sleep: Sleep;
}

function documented(error: unknown): Response {
  if (error instanceof ApiError) return error.toResponse();
  throw error;
}

async function answer({ service, scenarioFor, seed }: FetchContext, call: Call): Promise<Response> {
  const { record, signal, sleep } = call;
  const scenario = scenarioFor(record);
  const fault = faultFor(scenario, record.route, `${seed}!${record.number}`);
  await sleep(draw(scenario.latencyMs, `${seed}~${record.number}`), signal);
  if (fault && fault.answer !== "lostAnswer") return strike(fault);
  const id = routeOf(record.method, record.path, service.basePath)?.id ?? "";
  const response = await answerRequest(service, { ...call, scenario, id }).catch(documented);
  if (!fault) return response;
  record.answered = "lostAnswer";
  throw networkError();
}

/** Creates the `fetch` of a fake hub: latency and faults on the way, a record of everything. */
export function createFetch(context: FetchContext): FakeHub["fetch"] {
  const { clock, log } = context;
  const serve = async (call: Call) => {
    const response = await answer(context, call);
    response.headers.set("x-request-id", `req_${call.record.number}`);
    call.record.answered ??= response.status;
    return response;
  };
  return async (input, init) => {
    const incoming = toRequest(input, init);
    const { signal } = incoming;
    signal?.throwIfAborted();
    const record = log.begin(incoming.request, clock.now());
    try {
      return await rejectOnAbort(
        clock.run((sleep) => serve({ ...incoming, record, sleep })),
        signal,
      );
    } catch (error) {
      record.answered ??= signal?.aborted ? "aborted" : "networkError";
      throw error;
    } finally {
      log.changed();
    }
  };
}
