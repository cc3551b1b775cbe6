import { useModelsQuery } from "./useModelsQuery";

/** The models on offer, as the TanStack query result itself; a reload shows those of the last page at once. */
export const useModels = () => useModelsQuery();
