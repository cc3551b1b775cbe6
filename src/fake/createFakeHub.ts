import type { Model } from "../contract/modelSchema";
import { createStore } from "../utils/createStore";
import type { Service } from "./answerRequest";
import { createFetch } from "./createFetch";
import { createGenerations } from "./createGenerations";
import { createImageStore } from "./createImageStore";
import { createLedger, type FakeCharge } from "./createLedger";
import { createRequestLog } from "./createRequestLog";
import { createWriter } from "./createWriter";
import type { FakeClock } from "./FakeClock";
import { fakeDialects, type FakeDialect, type FakeDialectName } from "./fakeDialects";
import type { FakeHub, FakeHubOptions, FakeHubSettings, FakeRequest, FakeScenarioSetting } from "./FakeHub";
import { fakeModels } from "./fakeModels";
import type { FakeScenario } from "./FakeScenario";
import { fakeScenarios } from "./fakeScenarios";
import { realClock } from "./realClock";
import { stateOf } from "./stateOf";

/** The key of a fake hub's account, in the form of a real one. */
export const fakeApiKey = "gih_live_00000000000000000000000000000000";

/** A page can't reach an origin that exists only in its own memory; a simulated one, such as jsdom's, shows no pictures. */
const inPage = () => typeof document === "object" && typeof createImageBitmap === "function";

/** What depends on the edition of the API that is spoken. */
function editionOf(name: FakeDialectName, models: readonly Model[]): Pick<Service, "models" | "writer"> {
  const dialect: FakeDialect = fakeDialects[name];
  return {
    models: dialect.tiersOnly ? models.map((model) => ({ ...model, qualities: [] })) : models,
    writer: createWriter(dialect),
  };
}

function createService(
  options: FakeHubOptions,
  keys: NonNullable<FakeHubOptions["keys"]>,
  seed: string,
  now: () => number,
): Service {
  const ledger = createLedger(keys, now);
  return {
    ...editionOf(options.dialect ?? "documented", options.models ?? fakeModels),
    basePath: (options.basePath ?? "/api/v1").replace(/\/+$/, ""),
    imageUrls: options.imageUrls ?? (inPage() ? "blob" : "http"),
    imageBaseUrl: options.imageBaseUrl,
    imageCors: options.imageCors ?? true,
    now,
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
  const [account = apiKey] = accounts;
  const service = createService(options, keys, seed, clock.now);
  const log = createRequestLog(service.basePath);
  const settings = createStore<FakeHubSettings>({
    scenario: options.scenario ?? "realistic",
    dialect: options.dialect ?? "documented",
    seed,
  });
  const move = (kind: FakeCharge["kind"], credits: number, key: string) => {
    service.ledger.write({ apiKey: key, kind, credits, at: clock.now() });
    log.changed();
  };
  return {
    fetch: createFetch({
      ...{ service, clock, seed, log },
      scenarioFor: (record) => resolveScenario(settings.get().scenario, record),
    }),
    state: stateOf(service, accounts, log.records),
    clock,
    get settings() {
      return settings.get();
    },
    setScenario: (scenario) => settings.set({ ...settings.get(), scenario }),
    setDialect(dialect) {
      Object.assign(service, editionOf(dialect, options.models ?? fakeModels));
      settings.set({ ...settings.get(), dialect });
    },
    topUp: (credits, key = account) => move("topUp", credits, key),
    setCredits(credits, key = account) {
      const missing = credits - service.ledger.balanceOf(key).credits;
      if (missing !== 0) move(missing > 0 ? "topUp" : "charge", Math.abs(missing), key);
    },
    subscribe(listener) {
      const stops = [log.subscribe(listener), settings.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    dispose: service.images.dispose,
  };
}
