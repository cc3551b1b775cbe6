import { createFakeHub, fakeApiKey } from "../../../src/fake";
import { memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { toNodeHandler } from "../../../src/proxy/node";
import { as, proxyTo } from "../proxyTo";
import { serve } from "../serve";

/** A proxy with limits before the fake hub, over real HTTP. */
export async function setUpLimits(
  limits: ImageHubProxyOptions["limits"],
  options: Partial<ImageHubProxyOptions> = {},
  scenario: NonNullable<Parameters<typeof createFakeHub>[0]>["scenario"] = "instant",
) {
  const hub = createFakeHub({ scenario, credits: 100_000 });
  const service = await serve(toNodeHandler(hub.fetch));
  const start = (more: Partial<ImageHubProxyOptions> = {}) =>
    proxyTo(service, {
      ...{ apiKey: fakeApiKey, ledger: memoryLedger(), limits },
      ...options,
      ...more,
      // The two halves of the union can't be seen through a spread.
    } as Partial<ImageHubProxyOptions>);
  const posts = () => hub.state.requests.filter(({ method }) => method === "POST");
  return { hub, endpoint: await start(), start, posts };
}

/** Asks to generate; without a key, every request is one of its own. */
export const ask = (user: string, endpoint: string, body: object | string = {}, key?: string) =>
  as(user, `${endpoint}/images/generations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) },
    body:
      typeof body === "string"
        ? body
        : JSON.stringify({ model: "gpt-image-2", prompt: "a lighthouse", async: true, ...body }),
  });

/** How often each status was answered. */
export const tally = (answers: readonly Response[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
