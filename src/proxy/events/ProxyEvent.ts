import type { ImageHubErrorCode } from "../../contract/errorCodes";
import type { Route } from "../matchRoute";

/** What became of one request: no key, no prompt, no address, nothing of what was sent or answered. */
export interface ProxyEvent {
  /** Which route it was: `generate`, `generation`, `models` …; `none` for what is no route. */
  readonly route: Route["name"] | "none";
  /** The user's id as `authorize` gave it; null in public, and for whom it refused. */
  readonly user: string | null;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The code of the error; null for what is none. */
  readonly code: ImageHubErrorCode | null;
  /** The credits that the service takes for a generation which this request has started; 0 for everything else. */
  readonly credits: number;
  /** How long it took until its answer was complete, in milliseconds. */
  readonly durationMs: number;
  /** How many bytes of its body were read. */
  readonly receivedBytes: number;
  /** How many bytes its answer's body has. */
  readonly sentBytes: number;
}

/** Hears of every request once it has been answered. What it throws, and how long it takes, changes nothing. */
export type OnEvent = (event: ProxyEvent) => unknown;
