/** Trimmed text from a string or a number; anything else, and blank text, is undefined. */
export function toText(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return String(value).trim() || undefined;
}
