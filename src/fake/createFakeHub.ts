import type { Service } from "./answerRequest";
import { createFetch } from "./createFetch";
import { createGenerations } from "./createGenerations";
import { createImageStore } from "./createImageStore";
import { createLedger } from "./createLedger";
import { createRequestLog } from "./createRequestLog";
import { createWriter } from "./createWriter";
import type { FakeClock } from "./FakeClock";
import { fakeDialects, type FakeDialect } from "./fakeDialects";
import type { FakeHub, FakeHubOptions, FakeRequest, FakeScenarioSetting } from "./FakeHub";
import { fakeModels } from "./fakeModels";
import type { FakeScenario } from "./FakeScenario";
import { fakeScenarios } from "./fakeScenarios";
import { realClock } from "./realClock";
import { stateOf } from "./stateOf";

/** The key of a fake hub's account, in the form of a real one. */
export const fakeApiKey = "gih_live_00000000000000000000000000000000";

/** A page can't reach an origin that exists only in its own memory; a simulated one, such as jsdom's, shows no pictures. */
const inPage = () => typeof document === "object" && typeof createImageBitmap === "function";

function createService(
  options: FakeHubOptions,
  keys: NonNullable<FakeHubOptions["keys"]>,
  seed: string,
  now: () => number,
): Service {
  const dialect: FakeDialect = fakeDialects[options.dialect ?? "documented"];
  const models = options.models ?? fakeModels;
  const ledger = createLedger(keys, now);
  return {
    models: dialect.tiersOnly ? models.map((model) => ({ ...model, qualities: [] })) : models,
    basePath: (options.basePath ?? "/api/v1").replace(/\/+$/, ""),
    imageUrls: options.imageUrls ?? (inPage() ? "blob" : "http"),
    imageBaseUrl: options.imageBaseUrl,
    imageCors: options.imageCors ?? true,
    now,
    writer: createWriter(dialect),
    ledger,
    generations: createGenerations(ledger, now, seed),
    images: createImageStore(options.maxImageEdge ?? 1024),
  };
}

function resolveScenario(setting: FakeScenarioSetting, record: FakeRequest): FakeScenario {
  const choice = typeof setting === "function" ? setting({ ...record }) : setting;
  return typeof choice === "string" ? fakeScenarios[choice] : { ...fakeScenarios.instant, ...choice };
}

/** Creates the whole GPT Image Hub API in memory, for tests, stories and prototypes. */
export function createFakeHub<Clock extends FakeClock = FakeClock>(
  options: FakeHubOptions<Clock> = {},
): FakeHub<Clock> {
  // Without the option nothing narrows Clock, so it is FakeClock, which the real clock is.
  const clock = options.clock ?? (realClock() as Clock);
  const { apiKey = fakeApiKey, keys = { [apiKey]: options }, seed = "fake" } = options;
  const accounts = Object.keys(keys);
  const service = createService(options, keys, seed, clock.now);
  const log = createRequestLog(service.basePath);
  let setting: FakeScenarioSetting = options.scenario ?? "realistic";
  return {
    fetch: createFetch({
      ...{ service, clock, seed, log },
      scenarioFor: (record) => resolveScenario(setting, record),
    }),
    state: stateOf(service, accounts, log.records),
    clock,
    setScenario: (next) => {
      setting = next;
    },
    topUp: (credits, key = accounts[0] ?? apiKey) =>
      service.ledger.write({ apiKey: key, kind: "topUp", credits, at: clock.now() }),
    dispose: service.images.dispose,
  };
}
