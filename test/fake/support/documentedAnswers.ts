import * as z from "zod/mini";

// Written from the API's documentation, without a look at the fake hub or at the library's own reader.
const time = z.iso.datetime();
const tier = z.enum(["1K", "2K", "4K"]);
const ratio = z.string().check(z.regex(/^\d+:\d+$/));
const image = z.strictObject({ id: z.string(), object: z.literal("image"), url: z.url(), created_at: time });
const expiration = z.strictObject({ date: time, amount: z.optional(z.number()) });

/** `GET /credits`. */
export const documentedBalance = z.strictObject({
  credits: z.int(),
  account_type: z.nullable(z.string()),
  next_expiration: z.nullable(expiration),
});

const generation = {
  object: z.literal("image_generation"),
  id: z.string().check(z.minLength(8)),
  model: z.string(),
  aspect_ratio: ratio,
  quality: tier,
};

/** The 200 of `POST /images/generations`. */
export const documentedSuccess = z.strictObject({
  ...generation,
  status: z.literal("succeeded"),
  images: z.array(image).check(z.minLength(1), z.maxLength(4)),
  usage: z.strictObject({ credits: z.int() }),
  balance: documentedBalance,
});

/** The 202 of `POST /images/generations` with `async`. */
export const documentedAcceptance = z.strictObject({
  ...generation,
  status: z.literal("queued"),
  created_at: time,
  images: z.tuple([]),
  usage: z.strictObject({ credits: z.literal(0), credits_requested: z.int() }),
  poll_url: z.url(),
});

/** `GET /generations/:id`, of which only the acceptance's fields are documented. */
export const documentedLog = z.strictObject({
  ...generation,
  status: z.enum(["queued", "running", "succeeded", "failed"]),
  prompt: z.string(),
  created_at: time,
  images: z.array(image),
  usage: z.strictObject({ credits: z.int(), credits_requested: z.int() }),
  balance: documentedBalance,
  error: z.optional(z.strictObject({ message: z.string(), code: z.literal("generationFailed") })),
  poll_url: z.optional(z.url()),
});

/** `GET /models`, whose body is not documented: what it must say is. */
export const documentedModels = z.strictObject({
  object: z.literal("list"),
  data: z.array(
    z.strictObject({
      id: z.string(),
      object: z.literal("model"),
      name: z.string(),
      provider: z.string(),
      supported_aspect_ratios: z.array(z.union([z.literal("auto"), ratio])),
      supported_qualities: z.array(z.union([tier, z.enum(["auto", "low", "medium", "high"])])),
      reference_image_limit: z.int(),
      credits_per_image: z.union([z.number(), z.partialRecord(tier, z.number())]),
    }),
  ),
});

/** Every error. */
export const documentedError = z.strictObject({
  error: z.strictObject({ message: z.string().check(z.minLength(1)), code: z.string() }),
});
