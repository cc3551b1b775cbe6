import type { Answer } from "../lean/HeldAnswer";
import type { ProxyUser } from "../authorizeUser";
import { jsonResponse } from "../errorResponse";
import type { GuardedLedger } from "../ledger/guardLedger";
import type { LedgerLookup } from "../ledger/ProxyLedger";
import type { ProxyContext } from "../performTask";
import { ownerOf } from "../ledger/remember";
import { answerAttempt } from "./Attempt";
import { parseIdempotencyKey } from "./idempotencyKey";

/** Clients wait no longer than this for an answer, and ask about what they lost after that. */
const usualAgeMs = 15 * 60_000;
/** How far the ages that clients tell may be off. */
const toleranceMs = 60_000;

/** How long ago the browser says that it began to send. By its own clock, which may be wrong, but not by how much. */
function ageOf(request: Request): number {
  const age = new URL(request.url).searchParams.get("age");
  return age !== null && /^\d{1,13}$/.test(age) ? Number(age) + toleranceMs : usualAgeMs;
}

const mark = (status: "pending" | "unknown" | "not_found") => ({ object: "request", status });

function bodyOf({ record, knownSince }: LedgerLookup, ageMs: number) {
  if (record?.status === "pending") return mark(Date.now() < record.claim.until ? "pending" : "unknown");
  // A ledger that has not been there for so long can't tell "never" from "forgotten".
  if (record === null && Date.now() - ageMs <= knownSince) return mark("unknown");
  const message = "No request with this idempotency key was charged.";
  return { ...mark("not_found"), error: { code: "notFound", message } };
}

/**
 * Answers what became of the request with a key.
 * @throws ImageHubError `invalid_request` for what is no key, `upstreamUnavailable` when the ledger can't be reached.
 */
export async function answerRequest(
  key: string,
  request: Request,
  { user, ledger }: { user: ProxyUser; ledger: GuardedLedger },
  context: ProxyContext,
): Promise<Answer> {
  const lookup = await ledger.find(ownerOf(user), parseIdempotencyKey(key));
  if (lookup.record?.status === "settled")
    return answerAttempt(lookup.record.generation, { user, context }, 200);
  const body = bodyOf(lookup, ageOf(request));
  return jsonResponse(body, "error" in body ? 404 : 200, context.scrubber);
}
