import * as z from "zod/mini";
import { tiers } from "./tier";

/** One model in the domain's shape. */
export const modelShape = z.object({
  /** What requests name the model by. */
  id: z.string(),
  /** The name to show; the id where the API gives none. */
  name: z.string(),
  /** Who runs the model, for example `openai`; empty where unknown. */
  provider: z.string(),
  /** Ratios on offer, for example `3:2`, with `auto` where the model chooses. */
  aspectRatios: z.array(z.string()),
  /** Quality words on offer (`auto`, `low`, `medium`, `high`); empty for a model that is asked in tiers. */
  qualities: z.array(z.string()),
  /** Resolution tiers on offer, smallest first. */
  tiers: z.array(z.enum(tiers)),
  /** How many reference images one request may carry; 0 where the API says nothing. */
  referenceImageLimit: z.number(),
  /** Credits for one image: one price, or a price per tier (an absent tier has no known price). */
  creditsPerImage: z.union([z.number(), z.partialRecord(z.enum(tiers), z.number())]),
});

/** An image model as the API describes it. */
export type Model = z.infer<typeof modelShape>;
