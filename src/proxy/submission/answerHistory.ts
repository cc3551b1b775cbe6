import type { Answer } from "../lean/HeldAnswer";
import type { ProxyUser } from "../authorizeUser";
import { jsonResponse } from "../errorResponse";
import type { GuardedLedger } from "../ledger/guardLedger";
import type { LedgerEntry } from "../ledger/ProxyLedger";
import type { ProxyContext } from "../performTask";
import { signedBody } from "../generationResponse";
import { ownerOf } from "../ledger/remember";
import { invalidRequest } from "./invalidRequest";

const usualLimit = 50;
const mostAtOnce = 100;

function pageOf(request: Request): { limit: number; cursor: string | undefined } {
  const { searchParams } = new URL(request.url);
  const limit = searchParams.get("limit") ?? String(usualLimit);
  const cursor = searchParams.get("cursor") ?? undefined;
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > mostAtOnce)
    throw invalidRequest(`limit must be a whole number from 1 to ${mostAtOnce}.`);
  if (cursor !== undefined && !/^[\w-]{1,200}$/.test(cursor))
    throw invalidRequest("cursor must be the next_cursor of an earlier page.");
  return { limit: Number(limit), cursor };
}

async function itemOf({ key, claim, generation }: LedgerEntry, user: ProxyUser, context: ProxyContext) {
  const submittedAt = new Date(claim.at).toISOString();
  return {
    ...signedBody(generation, await context.signer.sign(user, generation.id), context),
    request: { ...claim.request, idempotency_key: key, submitted_at: submittedAt },
  };
}

/**
 * Answers with a page of the user's generations, newest first, as they were last heard of.
 * @throws ImageHubError `invalid_request` for a page that can't be, `upstreamUnavailable` when the ledger can't be reached.
 */
export async function answerHistory(
  request: Request,
  { user, ledger }: { user: ProxyUser; ledger: GuardedLedger },
  context: ProxyContext,
): Promise<Answer> {
  const { entries, cursor } = await ledger.list(ownerOf(user), pageOf(request));
  const data = await Promise.all(entries.map((entry) => itemOf(entry, user, context)));
  const body = { object: "list", data, has_more: cursor !== null, next_cursor: cursor };
  return jsonResponse(body, 200, context.scrubber);
}
