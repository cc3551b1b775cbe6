/** The resolution tiers of the API, smallest first. */
export const tiers = ["1K", "2K", "4K"] as const;

/** A resolution tier; not to be mixed up with a quality such as `high`. */
export type Tier = (typeof tiers)[number];

/** Says whether a value is a resolution tier (`1K`, `2K`, `4K`). */
export const isTier = (value: unknown): value is Tier => tiers.some((tier) => tier === value);

/** Reads a tier in any letter case and with surrounding space; anything else is undefined. */
export function toTier(value: unknown): Tier | undefined {
  const word = typeof value === "string" ? value.trim().toUpperCase() : undefined;
  return isTier(word) ? word : undefined;
}
