import { queryOptions } from "@tanstack/react-query";
import type { ImageHubClient } from "../client/ImageHubClient";
import type { Model } from "../contract/modelSchema";
import { imageHubKeys } from "./imageHubKeys";
import type { ImageHubQueryOptions } from "./ImageHubQueryOptions";
import { retry, retryDelay } from "./retry";

/** Models change with releases of the service, not while somebody looks at them. */
export const modelsStaleMs = 10 * 60_000;

/** The query of `GET /models`: for prefetching, and what `useModels` uses. */
export const modelsOptions = (
  client: Pick<ImageHubClient, "listModels">,
  scope = "",
): ImageHubQueryOptions<Model[], ReturnType<typeof imageHubKeys.models>> =>
  queryOptions({
    queryKey: imageHubKeys.models(scope),
    queryFn: ({ signal }) => client.listModels({ signal }),
    staleTime: modelsStaleMs,
    retry,
    retryDelay,
  });
