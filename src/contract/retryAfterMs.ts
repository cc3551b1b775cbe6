/** Milliseconds from a `Retry-After` header, given as seconds or as an HTTP date; undefined where there is none. */
export function retryAfterMs(header: string | null, now = Date.now()): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  const delay = Number.isFinite(seconds) ? seconds * 1000 : new Date(header).getTime() - now;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
