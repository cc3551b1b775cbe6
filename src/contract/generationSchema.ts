import * as z from "zod/mini";
import { tiers } from "./tier";
import { creditBalanceShape } from "./creditBalanceSchema";

/** How far a generation is; words of the API that are not known here are read as `running`. */
export const generationStatuses = ["queued", "running", "succeeded", "failed"] as const;

const imageSchema = z.object({
  /** The API's id of the image, or one made from the generation's id and the image's place. */
  id: z.string(),
  /** Where the image can be loaded from; may expire. */
  url: z.string(),
  /** When the image was saved, as an ISO timestamp. */
  createdAt: z.exactOptional(z.string()),
  /** True where the proxy serves the image as well, under the address that the client's `imageUrl` gives. */
  isProxied: z.exactOptional(z.boolean()),
});

/** One generation in the domain's shape. */
export const generationShape = z.object({
  /** The API's id. */
  id: z.string(),
  /** How far it is. */
  status: z.enum(generationStatuses),
  /** The model's id; empty where the answer leaves it out. */
  model: z.string(),
  /** The prompt, where the answer repeats it. */
  prompt: z.exactOptional(z.string()),
  /** The ratio of the images, for example `3:2`. */
  aspectRatio: z.exactOptional(z.string()),
  /** The resolution tier, which the API calls `quality` in its answers. */
  tier: z.exactOptional(z.enum(tiers)),
  /** When it was accepted, as an ISO timestamp. */
  createdAt: z.exactOptional(z.string()),
  /** The images so far; fewer than asked for is a success with a partial refund. */
  images: z.array(imageSchema),
  /** Credits: taken in the end, and asked for at the start. */
  usage: z.object({ credits: z.number(), creditsRequested: z.exactOptional(z.number()) }),
  /** The balance after it, where the answer has it. */
  balance: z.exactOptional(creditBalanceShape),
  /** Why it failed, where the answer says so. */
  error: z.exactOptional(z.object({ code: z.string(), message: z.string() })),
});

/** One image of a generation. */
export type GeneratedImage = z.infer<typeof imageSchema>;

/** How far a generation is. */
export type GenerationStatus = (typeof generationStatuses)[number];

/** A generation as the API reports it. */
export type Generation = z.infer<typeof generationShape>;
