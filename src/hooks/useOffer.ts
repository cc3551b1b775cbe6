import { useQuery } from "@tanstack/react-query";
import type { CreditBalance } from "../contract/creditBalanceSchema";
import type { Model } from "../contract/modelSchema";
import { creditsOptions } from "../query/creditsOptions";
import { useImageHub } from "./ImageHubContext";
import { fallbackModels } from "./promptDraft";
import { useModelsQuery } from "./useModelsQuery";

/** What a form can choose from and spend. */
export interface Offer {
  /** The models on offer; undefined while they load. */
  models?: readonly Model[] | undefined;
  /** What is left to spend; undefined while it is unknown. */
  balance?: Pick<CreditBalance, "credits"> | undefined;
}

/** The given models and balance, else those of the endpoint; nothing is asked for what was given. */
export function useOffer({ models, balance }: Offer): Offer & { readCredits: () => unknown } {
  const { client, scope } = useImageHub();
  const asked = useModelsQuery(models === undefined);
  const credits = useQuery({ ...creditsOptions(client, scope), enabled: balance === undefined });
  const known = models ?? asked.data ?? (asked.isError ? fallbackModels : undefined);
  return { models: known, balance: balance ?? credits.data, readCredits: credits.refetch };
}
