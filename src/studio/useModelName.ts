import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useImageHub } from "../hooks/ImageHubContext";
import { modelsOptions } from "../query/modelsOptions";

/** The name of a model by its id, where the models have been loaded for something else: asks for nothing itself. */
export function useModelName(): (id: string) => string | undefined {
  const { client, scope } = useImageHub();
  const queryClient = useQueryClient();
  return useCallback(
    (id) => {
      const models = queryClient.getQueryData(modelsOptions(client, scope).queryKey);
      return models?.find((model) => model.id === id)?.name;
    },
    [client, queryClient, scope],
  );
}
