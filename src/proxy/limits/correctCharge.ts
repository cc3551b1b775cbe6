import type { Generation } from "../../contract/generationSchema";
import type { ProxyUser } from "../authorizeUser";
import { isFinished, ownerOf } from "../ledger/remember";
import type { ProxyQuota, QuotaCorrection } from "../quota/ProxyQuota";

/** The name of a generation's charge, which no attempt's has. */
const chargeOf = ({ id }: Generation) => `generation:${id}`;

/** A number of credits; dialects without one say 0, which is no refund. */
const said = (credits: number | undefined) => (credits !== undefined && credits > 0 ? credits : undefined);

/** What is known of a charge when this was heard of its generation. */
export function correctionBy(generation: Generation): QuotaCorrection {
  const { status, usage } = generation;
  if (status === "failed") return { amount: 0 };
  if (isFinished(generation)) return { amount: said(usage.credits) };
  return { amount: said(usage.creditsRequested), next: chargeOf(generation) };
}

/** Gives back what was refunded of a generation, once; where that can't be written down, it counts as spent. */
export async function correctCharge(
  quota: ProxyQuota | null,
  user: ProxyUser,
  generation: Generation,
): Promise<void> {
  await quota?.correct(ownerOf(user), chargeOf(generation), correctionBy(generation)).catch(() => undefined);
}
