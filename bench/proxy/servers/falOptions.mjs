/** As closed as it gets: one target, and somebody who asks. */
export const falOptions = (upstream) => ({
  allowedUrlPatterns: [`${new URL(upstream).host}/**`],
  allowedEndpoints: ["**"],
  allowUnauthorizedRequests: false,
  isAuthenticated: async (behavior) => behavior.getHeader("x-user") !== undefined,
  resolveApiKey: async () => "key",
  resolveFalAuth: async () => "Bearer key",
});
