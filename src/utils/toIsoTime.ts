/** Epoch values below this are seconds, from it on milliseconds (1e11 s is the year 5138, 1e11 ms is 1973). */
const firstMilliseconds = 1e11;

/** An ISO 8601 timestamp from an ISO text or an epoch number in seconds or milliseconds; anything else is undefined. */
export function toIsoTime(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const epoch = typeof value === "number" && Math.abs(value) < firstMilliseconds ? value * 1000 : value;
  const date = new Date(epoch);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
