import type { DocumentedErrorCode } from "./ApiError";

/** What a request asks for: one of the four endpoints, or a painted image. */
export type FakeRoute = "models" | "credits" | "generate" | "generation" | "image";

/** Milliseconds: always the same, or drawn from a range. */
export type FakeDuration = number | readonly [from: number, to: number];

/** One way in which requests go wrong. */
export interface FakeFault {
  /** The routes that it strikes. */
  readonly on: readonly FakeRoute[];
  /** How many requests it strikes, from 0 to 1. Default: 1. */
  readonly share?: number | undefined;
  /**
   * What happens instead of the answer. `networkError`: `fetch` rejects and nothing was done. `lostAnswer`: everything
   * is done, then `fetch` rejects. A documented error code: that error. A number: that status with a gateway's HTML.
   */
  readonly answer: "networkError" | "lostAnswer" | DocumentedErrorCode | number;
  /** The value of a `Retry-After` header. */
  readonly retryAfter?: string | undefined;
}

/** How the fake service behaves: plain data that can be copied and changed. */
export interface FakeScenario {
  /** How long every request is under way. */
  readonly latencyMs: FakeDuration;
  /** How long a generation is queued. */
  readonly queueMs: FakeDuration;
  /** How long a generation runs after that. */
  readonly runMs: FakeDuration;
  /** How generations end; `partial` is one image fewer than asked for, when more than one was. */
  readonly outcome: "succeeds" | "partial" | "fails";
  /** What goes wrong on the way. */
  readonly faults: readonly FakeFault[];
  /** The most credits that an account has while this lasts. Default: no such limit. */
  readonly credits?: number | undefined;
}
