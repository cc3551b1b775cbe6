/** The query keys of one scope; everything of this library lies under `["image-hub"]`. */
export const imageHubKeys = {
  /** Everything of one scope, for invalidating or removing it at once. */
  all: (scope = "") => ["image-hub", scope] as const,
  /** The models on offer. */
  models: (scope = "") => ["image-hub", scope, "models"] as const,
  /** The balance. */
  credits: (scope = "") => ["image-hub", scope, "credits"] as const,
  /** One generation by its id. */
  generation: (id: string, scope = "") => ["image-hub", scope, "generation", id] as const,
};
