import type { ImageHubError } from "../contract/ImageHubError";

const maxRetries = 3;
const firstDelayMs = 1000;
const longestDelayMs = 15_000;

/** Reading is free, so a passing failure is tried again; anything that will not pass is told at once. */
export const retry = (failures: number, error: ImageHubError): boolean =>
  error.retryable && failures < maxRetries;

/** The server's own `Retry-After` where it names one, else 1, 2, 4 … s. */
export const retryDelay = (failures: number, error: ImageHubError): number =>
  Math.min(error.retryAfterMs ?? firstDelayMs * 2 ** failures, longestDelayMs);
