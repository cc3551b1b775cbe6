import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createImageHubProxy, memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { toNodeHandler } from "../../../src/proxy/node";
import { apiKey, userOf } from "../proxyTo";
import { violationOf } from "./allowList";
import { arbitraryBody } from "./arbitraryBody";
import { arbitraryHeaders } from "./arbitraryHeaders";
import { arbitraryTarget } from "./arbitraryTarget";
import { inMemoryServer } from "./inMemoryServer";
import { elsewhere } from "./Places";
import { problemsOf } from "./problemsOf";
import { createService, moods } from "./service";
import { serveService, settled } from "./serveService";

const numRuns = Math.ceil(Number(process.env["PROXY_FUZZ_RUNS"] ?? 2000) / 5);
const seed = Number(process.env["PROXY_FUZZ_SEED"] ?? 20_260_430);

const methods = [
  "GET",
  "POST",
  "POST",
  "HEAD",
  "OPTIONS",
  "PUT",
  "PATCH",
  "DELETE",
  "TRACE",
  "PROPFIND",
  "QUERY",
  "get",
  "G\u00e9T",
];

/** Mostly what a route is for. */
const usualMethod = (target: string) => (target.includes("/images/generations") ? "POST" : "GET");

const arbitraryCase = fc
  .record({
    other: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...methods) },
    ),
    target: arbitraryTarget,
    version: fc.constantFrom("1.1", "1.1", "1.1", "1.0"),
    headers: arbitraryHeaders,
    body: arbitraryBody,
    strangeBody: fc.constantFrom(true, false, false, false),
    mood: fc.oneof(fc.constant("healthy" as const), fc.constantFrom(...moods)),
  })
  .map(({ other, body, strangeBody, ...rest }) => {
    const method = other ?? usualMethod(rest.target);
    return { ...rest, method, body: method === "POST" || strangeBody ? body : null };
  });

/** A variant whose service is served is called as in production: by Node's own connections. */
interface Variant extends Partial<Omit<ImageHubProxyOptions, "authorize" | "public">> {
  readonly authorize?: typeof userOf | undefined;
  readonly public?: true;
  readonly isServed?: boolean;
}

/** A service with a fetch that leads to it, or one behind real connections. */
async function startService(isServed: boolean) {
  if (isServed) return { ...(await serveService()), fetch: undefined };
  const service = createService(elsewhere);
  return { places: elsewhere, service, fetch: service.fetch };
}

async function setUp({ isServed = false, ...options }: Variant) {
  const { places, service, fetch } = await startService(isServed);
  // The two halves of the union can't be seen through a spread.
  const all = {
    apiKey,
    baseUrl: places.serviceUrl,
    authorize: userOf,
    fetch,
    ...options,
  } as ImageHubProxyOptions;
  const proxy = createImageHubProxy(all);
  const idFor = async (user: string) => {
    const init = {
      method: "POST",
      headers: { "x-user": user, "content-type": "application/json" },
      body: '{"model":"m","prompt":"p"}',
    };
    const answer = await proxy(new Request("https://app.example/api/image-hub/images/generations", init));
    return ((await answer.json()) as { id: string }).id;
  };
  const own = await idFor("ann");
  const foreign = await idFor("eve");
  const exchange = inMemoryServer(toNodeHandler(proxy));
  return { places, service, own, foreign, exchange };
}

const variants: [string, Variant][] = [
  ["with nothing but users", {}],
  [
    "with a ledger and other origins",
    { ledger: memoryLedger(), allowedOrigins: ["https://app.example.com"] },
  ],
  [
    "with limits",
    {
      limits: {
        requests: { max: 1e6 },
        reads: { max: 1e6 },
        maxImages: 2,
        models: ["m"],
        imageBytes: 100_000,
      },
      beforeGenerate: ({ prompt }) => ({ prompt: `A picture: ${prompt}` }),
    },
  ],
  [
    "in public, at another path",
    { authorize: undefined, public: true, basePath: "/", allowedOrigins: ["https://app.example.com"] },
  ],
  ["over real connections, with a ledger", { isServed: true, ledger: memoryLedger() }],
];

describe("whatever is sent to a proxy", () => {
  test.each(variants)(
    "%s, it neither breaks, nor asks the service for more, nor tells the key",
    { timeout: 30 * 60_000 },
    async (_, options) => {
      const { places, service, own, foreign, exchange } = await setUp(options);
      const doubtful = new Set<string | undefined>();
      const property = fc.asyncProperty(
        arbitraryCase,
        async ({ method, target: written, version, headers, body, mood }) => {
          service.begin(mood);
          const named = written.replaceAll("OWN", own).replaceAll("FOREIGN", foreign);
          const target = options.basePath === "/" ? named.replace("/api/image-hub/", "/") : named;
          const host = headers.some(([name]) => name === "host") ? [] : [["host", "app.example"]];
          const fields = [...host, ...headers, ...(body?.fields ?? []), ["connection", "close"]];
          const head = `${method} ${target} HTTP/${version}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
          const bytes = Buffer.concat([Buffer.from(head, "latin1"), body?.bytes ?? Buffer.of()]);
          const isWhole = body?.isWhole ?? true;
          const answer = await exchange(bytes, isWhole);

          const keys = headers.flatMap(([name, value]) => (/^idempotency-key$/i.test(name) ? [value] : []));
          const failed = mood !== "healthy" && service.calls.length > 0;
          // What was lost once is answered as such for good.
          const isExcused = failed || keys.some((key) => doubtful.has(key));
          if (failed || !isWhole) for (const key of keys) doubtful.add(key);
          const problems = [
            ...service.calls.map((call) => violationOf(call, { target, ownId: own }, places)),
            ...problemsOf(answer, { isWhole, isExcused }),
          ];
          expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
          expect(Reflect.get({}, "polluted")).toBeUndefined();
          if (options.isServed) await settled(mood, isWhole);
        },
      );
      await fc.assert(property, { numRuns, seed });
    },
  );
});
