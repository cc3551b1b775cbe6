import { useQuery, useQueryClient } from "@tanstack/react-query";
import { modelsOptions, modelsStaleMs } from "../query/modelsOptions";
import { useImageHub } from "./ImageHubContext";
import { keepModels, loadModels } from "./keptModels";

/**
 * The query of the models. A page that begins shows those that are kept, and asks for others only when they are old; then they
 * are there already while it asks.
 */
export function useModelsQuery(enabled = true) {
  const { client, scope, kept } = useImageHub();
  const queryClient = useQueryClient();
  const options = modelsOptions(client, scope);
  return useQuery({
    ...options,
    enabled,
    queryFn: async ({ signal }) => {
      const { queryKey } = options;
      const known = queryClient.getQueryData(queryKey) ? undefined : await loadModels(kept);
      // A clock that was set back makes them old.
      if (known && Math.abs(Date.now() - known.at) < modelsStaleMs) return known.models;
      if (known) queryClient.setQueryData(queryKey, known.models, { updatedAt: known.at });
      const models = await client.listModels({ signal });
      void keepModels(kept, { models, at: Date.now() });
      return models;
    },
  });
}
