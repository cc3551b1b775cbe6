import { asksInTiers } from "./asksInTiers";
import type { GenerationSettings } from "./GenerationSettings";
import type { Model } from "./modelSchema";
import { ratioValue } from "./sizes";
import { tiers, type Tier } from "./tier";

/** A setting that had to change because the model does not offer it. */
export interface SettingChange {
  /** Which setting. */
  readonly field: "aspectRatio" | "tier" | "quality";
  /** What it was. */
  readonly from: string;
  /** What it is now. */
  readonly to: string;
}

function nearestRatio(wanted: string, offered: readonly string[]): string {
  if (offered.includes(wanted) || offered.length === 0) return wanted;
  const value = Math.log(ratioValue(wanted) ?? 1);
  const distance = (ratio: string) => Math.abs(Math.log(ratioValue(ratio) ?? Number.MAX_VALUE) - value);
  return [...offered].sort((a, b) => distance(a) - distance(b))[0] ?? wanted;
}

/** The wanted tier, else the largest smaller one (never a dearer one), else the smallest on offer. */
function nearestTier(wanted: Tier, offered: readonly Tier[]): Tier {
  const smaller = offered.filter((tier) => tiers.indexOf(tier) <= tiers.indexOf(wanted));
  return smaller.at(-1) ?? offered[0] ?? wanted;
}

function nearestQuality(wanted: string, model: Model): string {
  if (asksInTiers(model) || model.qualities.includes(wanted)) return wanted;
  return model.qualities.includes("auto") ? "auto" : (model.qualities[0] ?? wanted);
}

/** The tiers that can be chosen: a model that is asked with a size picks its own resolution for the ratio `auto`. */
export const tiersFor = (model: Model, aspectRatio: string): readonly Tier[] =>
  aspectRatio === "auto" && !asksInTiers(model) ? model.tiers.slice(0, 1) : model.tiers;

/** Brings settings into what the model offers, and says what had to change. */
export function reconcileSettings(
  settings: GenerationSettings,
  model: Model,
): { settings: GenerationSettings; changes: SettingChange[] } {
  const aspectRatio = nearestRatio(settings.aspectRatio, model.aspectRatios);
  const next = {
    model: model.id,
    aspectRatio,
    tier: nearestTier(settings.tier, tiersFor(model, aspectRatio)),
    quality: nearestQuality(settings.quality, model),
    n: settings.n,
  };
  const fields = ["aspectRatio", "tier", "quality"] as const;
  const changes = fields
    .filter((field) => settings[field] !== next[field])
    .map((field) => ({ field, from: settings[field], to: next[field] }));
  return { settings: changes.length === 0 && settings.model === model.id ? settings : next, changes };
}
