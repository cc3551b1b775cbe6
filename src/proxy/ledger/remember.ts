import type { Generation } from "../../contract/generationSchema";
import type { ProxyUser } from "../authorizeUser";
import type { ProxyLedger } from "./ProxyLedger";

/** The name of a user in a ledger; no user's id makes the one that a public proxy has. */
export const ownerOf = (user: ProxyUser): string => (user === null ? "public" : `user:${user}`);

/** What a ledger keeps of a generation: not the balance, which is out of date at once. */
export function keptOf(generation: Generation): Generation {
  const kept = { ...generation };
  delete kept.balance;
  return kept;
}

/** Says whether nothing more will be heard of a generation. */
export const isFinished = ({ status }: Generation): boolean => status === "succeeded" || status === "failed";

/** Writes down the end of a generation; where the ledger can't be reached, its history stays behind. */
export async function remember(
  ledger: ProxyLedger | null,
  user: ProxyUser,
  generation: Generation,
): Promise<void> {
  await ledger?.update(ownerOf(user), keptOf(generation)).catch(() => undefined);
}
