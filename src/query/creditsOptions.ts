import { queryOptions } from "@tanstack/react-query";
import type { ImageHubClient } from "../client/ImageHubClient";
import type { CreditBalance } from "../contract/creditBalanceSchema";
import { imageHubKeys } from "./imageHubKeys";
import type { ImageHubQueryOptions } from "./ImageHubQueryOptions";
import { retry, retryDelay } from "./retry";

/** Every spending of this page updates the balance at once; this is for spending elsewhere. */
const staleTime = 30_000;

/** The query of `GET /credits`: for prefetching, and what `useCredits` uses. */
export const creditsOptions = (
  client: Pick<ImageHubClient, "getCredits">,
  scope = "",
): ImageHubQueryOptions<CreditBalance, ReturnType<typeof imageHubKeys.credits>> =>
  queryOptions({
    queryKey: imageHubKeys.credits(scope),
    queryFn: ({ signal }) => client.getCredits({ signal }),
    staleTime,
    retry,
    retryDelay,
  });
