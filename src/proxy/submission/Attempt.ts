import type { Answer } from "../lean/HeldAnswer";
import type { Generation } from "../../contract/generationSchema";
import type { ProxyUser } from "../authorizeUser";
import { generationResponse } from "../generationResponse";
import type { GuardedLedger } from "../ledger/guardLedger";
import type { LedgerClaim } from "../ledger/ProxyLedger";
import type { Exchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import type { Submission } from "./Submission";

/** A submission on its way to the service. */
export interface Sending {
  readonly user: ProxyUser;
  readonly submission: Submission;
  readonly exchange: Exchange;
  readonly context: ProxyContext;
}

/** One arrival at the proxy of a submission that has a key. */
export interface Attempt extends Sending {
  readonly key: string;
  readonly ledger: GuardedLedger;
  readonly claim: LedgerClaim;
}

/** Answers an attempt with its generation, under the id that this user may see. */
export async function answerAttempt(
  generation: Generation,
  { user, context }: Pick<Attempt, "user" | "context">,
  status: number,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const signedId = await context.signer.sign(user, generation.id);
  return generationResponse(generation, { signedId, status, headers }, context);
}
