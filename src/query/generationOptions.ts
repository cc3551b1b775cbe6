import { queryOptions } from "@tanstack/react-query";
import type { ImageHubClient } from "../client/ImageHubClient";
import { pollDelay } from "../client/pollDelay";
import type { Generation } from "../contract/generationSchema";
import { isFinished } from "../contract/isFinished";
import { imageHubKeys } from "./imageHubKeys";
import type { ImageHubQueryOptions } from "./ImageHubQueryOptions";
import { retry, retryDelay } from "./retry";

const hasEnded = (generation: Generation | undefined) =>
  generation !== undefined && isFinished(generation.status);

/** The query of `GET /generations/:id`: polls until the generation is finished. */
export const generationOptions = (
  client: Pick<ImageHubClient, "getGeneration">,
  id: string,
  scope = "",
): ImageHubQueryOptions<Generation, ReturnType<typeof imageHubKeys.generation>> =>
  queryOptions({
    queryKey: imageHubKeys.generation(id, scope),
    queryFn: ({ signal }) => client.getGeneration(id, { signal }),
    staleTime: ({ state }) => (hasEnded(state.data) ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: ({ state }) => {
      const refused = state.error !== null && !state.error.retryable;
      if (refused || hasEnded(state.data)) return false;
      const started = state.data?.createdAt;
      return pollDelay(
        started === undefined ? 0 : Math.max(0, Date.now() - Date.parse(started)),
        Math.random(),
      );
    },
    retry,
    retryDelay,
  });
