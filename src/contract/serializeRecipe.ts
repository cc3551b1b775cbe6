import type { Recipe } from "./Recipe";

/**
 * Writes a recipe as the query of an address (`prompt=…&model=…&ratio=3%3A2&tier=2K&quality=high&n=2`), so that a link
 * leads to it; what the recipe leaves out is left out. `parseRecipe` reads it. Reference images are no part of it.
 */
export function serializeRecipe({ prompt, model, aspectRatio, tier, quality, n }: Recipe): string {
  const said = Object.entries({ prompt, model, ratio: aspectRatio, tier, quality, n: n?.toString() });
  const query = new URLSearchParams();
  for (const [name, value] of said) if (value) query.set(name, value);
  return query.toString();
}
