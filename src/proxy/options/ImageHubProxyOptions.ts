import type { OnEvent } from "../events/ProxyEvent";
import type { ProxyLedger } from "../ledger/ProxyLedger";
import type { BeforeGenerate } from "../limits/BeforeGenerate";
import type { ProxyLimits } from "../limits/ProxyLimits";

/** Names the user behind a request; what it returns decides whether the request goes on. */
export type Authorize = (
  request: Request,
) => string | null | undefined | Response | Promise<string | null | undefined | Response>;

interface CommonOptions {
  /**
   * The key of the GPT Image Hub account, sent upstream only. Required; keep it in a server-side variable such as
   * `GPT_IMAGE_HUB_API_KEY`, never in one with a public prefix.
   */
  apiKey: string;
  /** The service's address: https, or http on this machine. Default: `https://www.gptimagehub.com`. */
  baseUrl?: string | undefined;
  /** The path under which the app serves the proxy, as the browser sees it. Default: `/api/image-hub`. */
  basePath?: string | undefined;
  /**
   * Secrets of at least 16 characters that sign the ids which browsers see: the first signs, all of them verify.
   * Default: one derived from `apiKey`.
   */
  secrets?: readonly string[] | undefined;
  /**
   * How long a signed id is good, in milliseconds, and up to a quarter longer; from then on it is answered like one that never
   * was. At least `timeouts.generateMs`. Default: for good.
   */
  idTtl?: number | undefined;
  /** What each user may ask for, how often, and how much a request may bring. Default: uploads are limited, nothing else. */
  limits?: ProxyLimits | undefined;
  /** Asked before each generation: refuses it, or changes its prompt. Default: none. */
  beforeGenerate?: BeforeGenerate | undefined;
  /** False keeps the account's balance to the server: `/credits` does not exist then, and no answer tells it. Default: true. */
  showBalance?: boolean | undefined;
  /** Hears of every request once it has been answered, for an audit or for metrics. Default: nothing does. */
  onEvent?: OnEvent | undefined;
  /** How long the service and the ledger may take to answer. */
  timeouts?: ProxyTimeouts | undefined;
  /**
   * Remembers what became of each request, so that one that is sent twice is charged once: `memoryLedger()` for a single
   * process, `redisLedger(client)` for several. Default: a memory ledger where `NODE_ENV` is `development`, else only keys, for 15 minutes, in this process;
   * `false` is none anywhere.
   */
  ledger?: ProxyLedger | false | undefined;
  /** Other origins whose pages may call the proxy, for example `https://app.example.com`. Default: none. */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * What calls the service. Default: in Node, the connections that its built-in fetch has underneath, without fetch itself,
   * at a fraction of the cost; in every other runtime `globalThis.fetch`, looked up for each call.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Keeps a runtime that ends with the request from dropping work that must be completed: with a ledger, the answer to a
   * generation whose browser has left is still recorded. Pass `waitUntil` of `cloudflare:workers` or of
   * `@vercel/functions`, or one that finds the context of the request that it gets as well. Default: nothing, as Node
   * completes what it has begun.
   */
  waitUntil?: ((work: Promise<unknown>, request: Request) => void) | undefined;
}

/** How long the service and the ledger may take to answer, in milliseconds. */
export interface ProxyTimeouts {
  /** For models, credits and one generation. Default: 30 000. */
  readMs?: number | undefined;
  /** For starting a generation, counted from the last byte uploaded. Default: 810 000, as a run may take 800 s. */
  generateMs?: number | undefined;
  /** For each step of the ledger. Default: 5 000. */
  ledgerMs?: number | undefined;
}

interface ClosedOptions extends CommonOptions {
  /**
   * Returns the id of the signed-in user; null (or nothing) refuses with 403, a `Response`, returned or thrown, refuses with
   * that answer.
   * It sees every request and must leave the body unread.
   */
  authorize: Authorize;
  /** Only without `authorize`. */
  public?: false | undefined;
}

interface PublicOptions extends CommonOptions {
  /** Only without `public`. */
  authorize?: undefined;
  /** True lets everybody spend the account's credits and read each generation whose id they know. */
  public: true;
}

/** What {@link createImageHubProxy} takes: either `authorize`, or `public: true` for an open demo. */
export type ImageHubProxyOptions = ClosedOptions | PublicOptions;

/** Answers one request; never throws. */
export type ImageHubProxy = (request: Request) => Promise<Response>;
