import type { CreditBalance } from "../contract/creditBalanceSchema";
import type { GenerationStatus } from "../contract/generationSchema";
import type { Model } from "../contract/modelSchema";
import type { FakeAccountOptions, FakeCharge } from "./createLedger";
import type { FakeClock } from "./FakeClock";
import type { FakeDialectName } from "./fakeDialects";
import type { FakeRoute, FakeScenario } from "./FakeScenario";
import type { FakeScenarioName } from "./fakeScenarios";

/** One request that a fake hub has seen. */
export interface FakeRequest {
  /** 1 for the first request. */
  readonly number: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path, without origin and query. */
  readonly path: string;
  /** What it asks for; undefined where there is nothing. */
  readonly route?: FakeRoute | undefined;
  /** The headers; secrets are replaced by `[hidden]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The media type of the body, without parameters. */
  readonly contentType?: string | undefined;
  /** The fields of the body, and name, type and size of its files; undefined until they have been read. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** When it came, in milliseconds of the hub's clock. */
  readonly at: number;
  /** The status that was answered, or how it went wrong; undefined while it is under way. */
  readonly answered?: number | "networkError" | "lostAnswer" | "aborted" | undefined;
}

/** One generation of a fake hub. */
export interface FakeGeneration {
  /** The id that the API answers. */
  readonly id: string;
  /** The key that it belongs to. */
  readonly apiKey: string;
  /** How far it is now. */
  readonly status: GenerationStatus;
  /** The model's id. */
  readonly model: string;
  /** The prompt as it was sent. */
  readonly prompt: string;
  /** How many images were asked for. */
  readonly n: number;
  /** Credits that were charged before it ran. */
  readonly price: number;
  /** When it will end or has ended, in milliseconds of the hub's clock. */
  readonly endsAt: number;
}

/** What is inside a fake hub, for tests to look at: each list is fresh, oldest first. */
export interface FakeHubState {
  /** Every request, also those that were refused or lost on the way. */
  readonly requests: readonly FakeRequest[];
  /** Every generation, whoever it belongs to. */
  readonly generations: readonly FakeGeneration[];
  /** Every movement of credits so far. */
  readonly charges: readonly FakeCharge[];
  /** The balance of every account, by its key. */
  readonly accounts: Readonly<Record<string, CreditBalance>>;
}

/** A scenario: by name, or as parts of one, where `instant` fills in what is left out. */
export type FakeScenarioChoice = FakeScenarioName | Partial<FakeScenario>;

/** A scenario for all requests, or a function that chooses for each. */
export type FakeScenarioSetting = FakeScenarioChoice | ((request: FakeRequest) => FakeScenarioChoice);

/** What {@link createFakeHub} takes; everything is optional. */
export interface FakeHubOptions<Clock extends FakeClock = FakeClock> extends FakeAccountOptions {
  /** The key of the one account. Default: {@link fakeApiKey}. */
  readonly apiKey?: string | undefined;
  /** Several accounts by their keys, instead of the one account that the options beside it describe. */
  readonly keys?: Readonly<Record<string, FakeAccountOptions>> | undefined;
  /** The models on offer. Default: gpt-image-2 and three that are asked in tiers. */
  readonly models?: readonly Model[] | undefined;
  /** How the service behaves. Default: `realistic`. */
  readonly scenario?: FakeScenarioSetting | undefined;
  /** The edition of the API that the answers are written in. Default: `documented`. */
  readonly dialect?: FakeDialectName | undefined;
  /** The time. Default: the clock on the wall. */
  readonly clock?: Clock | undefined;
  /** Decides durations, faults and pictures: the same seed and requests give the same. Default: `fake`. */
  readonly seed?: string | undefined;
  /** The path before the endpoints. Default: `/api/v1`. */
  readonly basePath?: string | undefined;
  /**
   * How images are addressed. `http`: on the hub's own origin, painted when they are asked for. `blob`: inside the page,
   * where a fake origin can't be reached. Default: `blob` in browsers, else `http`.
   */
  readonly imageUrls?: "http" | "blob" | undefined;
  /** The address before `/images/…` with `http`. Default: the origin of the request. */
  readonly imageBaseUrl?: string | undefined;
  /** Whether pages of other origins may read the images, and not only show them. Default: true. */
  readonly imageCors?: boolean | undefined;
  /** The longest edge of painted images in pixels; the ratio stays exact. Default: 1024. */
  readonly maxImageEdge?: number | undefined;
}

/** What a fake hub is set to now. */
export interface FakeHubSettings {
  /** How it behaves. */
  readonly scenario: FakeScenarioSetting;
  /** The edition of the API that it speaks. */
  readonly dialect: FakeDialectName;
  /** What decides durations, faults and pictures. */
  readonly seed: string;
}

/** The whole GPT Image Hub API in memory. */
export interface FakeHub<Clock extends FakeClock = FakeClock> {
  /**
   * Answers like the service's HTTP server, also when called with a `Request` alone. Relative addresses are taken as
   * the service's own.
   * @throws DOMException `AbortError` when the signal is aborted, like `fetch`.
   * @throws TypeError where the scenario loses the request or its answer.
   */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** What has happened so far. */
  readonly state: FakeHubState;
  /** The clock that it lives by. */
  readonly clock: Clock;
  /** Changes how it behaves from now on; generations that are under way keep their course. */
  setScenario: (scenario: FakeScenarioSetting) => void;
  /** What it is set to now. */
  readonly settings: FakeHubSettings;
  /** Changes the edition of the API from the next answer on. */
  setDialect: (dialect: FakeDialectName) => void;
  /** Gives an account this balance, as a top-up or a charge without a generation. Default: the first one. */
  setCredits: (credits: number, apiKey?: string) => void;
  /** Calls back when a request has come or been answered, and when a setting has changed; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Adds credits to an account. Default: the first one. */
  topUp: (credits: number, apiKey?: string) => void;
  /** Stops painting and takes back the addresses of images inside the page. */
  dispose: () => void;
}
