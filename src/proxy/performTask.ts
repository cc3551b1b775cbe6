import type { Answer } from "./lean/HeldAnswer";
import type { EventRecord } from "./events/EventRecord";
import { callUpstream, upstreamFailure, type UpstreamCall } from "./callUpstream";
import type { IdSigner } from "./ids/createIdSigner";
import type { Scrubber } from "./createScrubber";
import type { GuardedLedger } from "./ledger/guardLedger";
import type { ModelsCache } from "./models/createModelsCache";
import { openExchange, type Exchange } from "./openExchange";
import type { ProxySettings } from "./options/ProxySettings";
import type { ProxyQuota } from "./quota/ProxyQuota";
import { relayError } from "./relayAnswer";
import type { UpstreamAnswer } from "./transport/Transport";

/** What one proxy works with, for all of its requests. */
export interface ProxyContext {
  readonly settings: ProxySettings;
  readonly signer: IdSigner;
  readonly scrubber: Scrubber;
  /** Null where nothing is remembered. */
  readonly ledger: GuardedLedger | null;
  /**
   * Remembers keys for as long as one request may be repeated on its way; null where a ledger does, or nothing may be kept.
   * It vouches for nothing, as another process may have been asked.
   */
  readonly keys: GuardedLedger | null;
  /** Null where nothing has to be counted. */
  readonly quota: ProxyQuota | null;
  readonly models: ModelsCache;
  /** What is known of the request; every request has its own. */
  readonly record: EventRecord;
}

/** One call to the service, and what becomes of its success. */
export interface Task {
  /** How long it may take, in milliseconds. */
  readonly ms: number;
  readonly call: UpstreamCall;
  readonly relay: (answer: UpstreamAnswer, exchange: Exchange) => Answer | Promise<Answer>;
  /** True when the exchange goes on after the answer was handed over, until its body ends. Default: false. */
  readonly streams?: boolean;
}

/**
 * Performs a task for a request, and leaves nothing running behind it.
 * @throws ImageHubError for everything that goes wrong.
 */
export async function performTask(
  request: Request,
  task: Task | Promise<Task>,
  { settings, scrubber }: ProxyContext,
): Promise<Answer> {
  const { ms, call, relay, streams = false } = await task;
  const exchange = openExchange(request, ms);
  let open = false;
  try {
    const answer = await callUpstream(call, settings, exchange);
    if (!answer.ok) return await relayError(answer, { settings, scrubber });
    const response = await relay(answer, exchange);
    open = streams;
    return response;
  } catch (error) {
    throw upstreamFailure(error, exchange);
  } finally {
    if (!open) exchange.close();
  }
}
