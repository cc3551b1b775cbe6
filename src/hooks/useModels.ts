import { useQuery } from "@tanstack/react-query";
import { modelsOptions } from "../query/modelsOptions";
import { useImageHub } from "./ImageHubContext";

/** The models on offer, as the TanStack query result itself. */
export function useModels() {
  const { client, scope } = useImageHub();
  return useQuery(modelsOptions(client, scope));
}
