import type { Model } from "../contract/modelSchema";

/** How one edition of the API writes its answers. */
export interface FakeDialect {
  /** The words for `queued`, `running`, `succeeded` and `failed`, where they differ. */
  readonly words?: Readonly<Record<string, string>>;
  /** Renames the keys of every answer. */
  readonly key?: (key: string) => string;
  /** Writes a time. */
  readonly time?: (ms: number) => unknown;
  /** Writes the price of an image. */
  readonly prices?: (prices: Model["creditsPerImage"]) => unknown;
  /** Writes the address to poll, from the one that is documented. */
  readonly pollUrl?: (url: URL) => string;
  /** Writes the next expiration of credits. */
  readonly expiration?: (expiration: { date: string; amount?: number | undefined }) => unknown;
  /** Nests an answer. */
  readonly wrap?: Readonly<Partial<Record<"models" | "balance" | "generation", (body: unknown) => unknown>>>;
  /** True when every model lists tiers, and so is asked in tiers. */
  readonly tiersOnly?: boolean;
  /** True when failed generations do not say why. */
  readonly silentFailures?: boolean;
}

const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const otherNames: Readonly<Record<string, string>> = {
  supported_aspect_ratios: "ratios",
  supported_qualities: "qualities",
  reference_image_limit: "max_reference_images",
  credits_per_image: "credits",
};

/** The editions of the API that a fake hub can speak, by name; all were published at some time. */
export const fakeDialects = {
  /** The form that the API documents today. */
  documented: {},
  /** Keys in camelCase, a bare list of models, other status words, and a relative address to poll. */
  camelCase: {
    key: camel,
    words: { running: "processing", succeeded: "completed", failed: "error" },
    wrap: { models: (list) => list },
    pollUrl: ({ pathname }) => pathname,
  },
  /** Every answer one level deeper, times in milliseconds, and expirations as a plain date. */
  wrapped: {
    words: { running: "in_progress", succeeded: "success", failed: "cancelled" },
    time: (ms) => ms,
    expiration: ({ date }) => date,
    wrap: {
      models: (models) => ({ models }),
      balance: (balance) => ({ balance }),
      generation: (data) => ({ data }),
    },
  },
  /** Every model lists tiers and is asked with them; the address to poll is on another host; failures say nothing. */
  tiers: {
    tiersOnly: true,
    silentFailures: true,
    words: { running: "generating" },
    pollUrl: ({ pathname }) => `https://api.example.com${pathname}`,
  },
  /** Prices as text, other names for what models list, and times in seconds. */
  textPrices: {
    key: (key) => otherNames[key] ?? key,
    time: (ms) => ms / 1000,
    prices: (prices) =>
      typeof prices === "number"
        ? `${prices} / image`
        : Object.entries(prices)
            .map((price) => price.join(": "))
            .join(" | "),
    wrap: { models: (models) => ({ data: { models } }) },
  },
} as const satisfies Record<string, FakeDialect>;

/** The name of an edition. */
export type FakeDialectName = keyof typeof fakeDialects;
