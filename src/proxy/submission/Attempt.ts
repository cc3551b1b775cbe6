import type { Generation } from "../../contract/generationSchema";
import type { ProxyUser } from "../authorizeUser";
import { generationResponse } from "../generationResponse";
import type { GuardedLedger } from "../ledger/guardLedger";
import type { LedgerClaim } from "../ledger/ProxyLedger";
import type { Exchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import type { Submission } from "./Submission";

/** One arrival of a submission at the proxy. */
export interface Attempt {
  readonly user: ProxyUser;
  readonly key: string;
  readonly ledger: GuardedLedger;
  readonly claim: LedgerClaim;
  readonly submission: Submission;
  readonly exchange: Exchange;
  readonly context: ProxyContext;
}

/** Answers an attempt with its generation, under the id that this user may see. */
export async function answerAttempt(
  generation: Generation,
  { user, context }: Pick<Attempt, "user" | "context">,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const signedId = await context.signer.sign(user, generation.id);
  return generationResponse(generation, { signedId, status, headers }, context);
}
