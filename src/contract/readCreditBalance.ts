import type { CreditBalance } from "./creditBalanceSchema";
import { normalizeBalance } from "./normalizeBalance";
import { unreadable } from "./unreadable";

/**
 * Reads the body of `GET /credits`.
 * @throws ImageHubError `invalidResponse` when there is no number of credits in it.
 */
export function readCreditBalance(json: unknown): CreditBalance {
  const { credits, ...rest } = normalizeBalance(json);
  if (credits === undefined) throw unreadable("the credits", "credits", "number");
  return { credits, ...rest };
}
