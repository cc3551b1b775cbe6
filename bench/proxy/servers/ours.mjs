import { createImageHubProxy, memoryLedger } from "gptimagehub-react/proxy";
import { toNodeHandler } from "gptimagehub-react/proxy/node";

/** As it should be deployed: it asks who calls, signs ids, and remembers. */
export async function createListener({ upstream }) {
  const proxy = createImageHubProxy({
    apiKey: "gih_live_BenchmarkBenchmarkBenchmarkBench",
    baseUrl: upstream,
    authorize: async (request) => request.headers.get("x-user"),
    ledger: memoryLedger(),
  });
  return toNodeHandler(proxy);
}
