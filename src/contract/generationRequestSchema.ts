import * as z from "zod/mini";
import { referenceImageBytes, referenceImageTypes } from "./referenceImageRules";

const text = (message: string) => z.string(message).check(z.trim(), z.minLength(1, message));

/** The request fields and rules of `POST /images/generations`. */
export const generationRequestSchema = z.object({
  /** The model's id; required. */
  model: text("name a model"),
  /** What to make; required, not blank. */
  prompt: z.string("write a prompt").check(z.refine((value) => value.trim() !== "", "write a prompt")),
  /** `auto` or `WIDTHxHEIGHT`, for example `1024x1024`. */
  size: z.optional(
    z.string().check(z.regex(/^(auto|\d+x\d+)$/, "use auto or WIDTHxHEIGHT, for example 1024x1024")),
  ),
  /** A ratio such as `3:2` or `auto`, for models that are asked in tiers instead of a size. */
  aspectRatio: z.optional(z.string().check(z.regex(/^(auto|\d+:\d+)$/, "use auto or a ratio such as 3:2"))),
  /** A quality word (`auto`, `low`, `medium`, `high`), or a tier (`1K`, `2K`, `4K`) for models that list tiers. */
  quality: z.optional(text("use a quality that the model lists")),
  /** How many images, 1 to 4. Default: 1. */
  n: z.optional(
    z.int("use a whole number from 1 to 4").check(z.gte(1, "use 1 to 4"), z.lte(4, "use 1 to 4")),
  ),
  /** Pictures to start from: PNG, JPEG or WebP, up to 50 MB each, as many as the model allows. */
  referenceImages: z.optional(
    z.array(
      z.instanceof(Blob).check(
        z.refine((file) => file.size <= referenceImageBytes, "each reference image may have up to 50 MB"),
        z.refine(
          (file) => referenceImageTypes.some((type) => type === file.type),
          "reference images must be PNG, JPEG or WebP",
        ),
      ),
    ),
  ),
});

/** What to generate. */
export type GenerationRequest = z.infer<typeof generationRequestSchema>;
