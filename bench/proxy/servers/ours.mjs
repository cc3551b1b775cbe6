import { createImageHubProxy, memoryLedger } from "gptimagehub-react/proxy";
import { toNodeHandler } from "gptimagehub-react/proxy/node";

/** As it should be deployed: it asks who calls, signs ids, remembers, and counts what each user does. */
export async function createListener({ upstream }) {
  const proxy = createImageHubProxy({
    apiKey: "gih_live_BenchmarkBenchmarkBenchmarkBench",
    baseUrl: upstream,
    authorize: async (request) => request.headers.get("x-user"),
    ledger: memoryLedger(),
    limits: {
      requests: { max: 1_000_000 },
      reads: { max: 1_000_000_000 },
      maxImages: 4,
    },
  });
  return toNodeHandler(proxy);
}
