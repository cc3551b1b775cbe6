import { asksInTiers } from "../contract/asksInTiers";
import type { CreditBalance } from "../contract/creditBalanceSchema";
import { isFinished } from "../contract/isFinished";
import type { Model } from "../contract/modelSchema";
import { isRecord } from "../utils/isRecord";
import type { FakeDialect } from "./fakeDialects";
import { statusAt, type PlannedGeneration } from "./planGeneration";

/** What the answer with a generation depends on besides the generation. */
export interface GenerationView {
  /** The time of the answer. */
  now: number;
  /** Which of the documented answers it is. */
  answers: "sync" | "async" | "poll";
  pollUrl: URL;
  imageUrls: readonly string[];
  balance: CreditBalance;
}

/** Why a generation fails, as the API would say it. */
const failure = {
  message: "The provider returned no image; the credits were refunded",
  code: "generationFailed",
};

const timeIn = ({ time }: FakeDialect, ms: number): unknown => time?.(ms) ?? new Date(ms).toISOString();

const modelIn = (dialect: FakeDialect, model: Model) => ({
  id: model.id,
  object: "model",
  name: model.name,
  provider: model.provider,
  supported_aspect_ratios: model.aspectRatios,
  supported_qualities: asksInTiers(model) ? model.tiers : model.qualities,
  reference_image_limit: model.referenceImageLimit,
  credits_per_image: dialect.prices?.(model.creditsPerImage) ?? model.creditsPerImage,
});

function balanceIn(dialect: FakeDialect, { credits, accountType, nextExpiration: next }: CreditBalance) {
  const expiration = next && { date: next.at, amount: next.credits };
  return {
    credits,
    account_type: accountType,
    next_expiration: expiration && (dialect.expiration?.(expiration) ?? expiration),
  };
}

/** Writes the parts that the documentation shows for each of the answers; a sync answer has the fewest. */
function generationIn(dialect: FakeDialect, item: PlannedGeneration, view: GenerationView) {
  const { answers, balance, imageUrls, now, pollUrl } = view;
  // An acceptance is always written as queued, however fast the provider is.
  const status = answers === "async" ? "queued" : statusAt(item, now);
  const ended = isFinished(status);
  const sync = answers === "sync";
  const images = imageUrls.map((url, index) => ({
    id: item.images[index]?.id,
    object: "image",
    url,
    created_at: timeIn(dialect, item.endsAt),
  }));
  return {
    object: "image_generation",
    id: item.id,
    status: dialect.words?.[status] ?? status,
    model: item.request.model.id,
    prompt: answers === "poll" ? item.request.prompt : undefined,
    aspect_ratio: item.aspectRatio,
    quality: item.request.tier,
    created_at: sync ? undefined : timeIn(dialect, item.createdAt),
    images,
    usage: { credits: ended ? item.used : 0, credits_requested: sync ? undefined : item.price },
    balance: answers === "async" ? undefined : balanceIn(dialect, balance),
    error: status === "failed" && !dialect.silentFailures ? failure : undefined,
    poll_url: ended || sync ? undefined : (dialect.pollUrl?.(pollUrl) ?? pollUrl.href),
  };
}

function renameKeys(value: unknown, key: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [key(name), renameKeys(item, key)]));
}

/** Creates what writes answers: the documented ones, changed by the dialect's table. */
export function createWriter(dialect: FakeDialect) {
  const finish = (kind: "models" | "balance" | "generation", body: unknown): unknown => {
    const named = dialect.key ? renameKeys(body, dialect.key) : body;
    return dialect.wrap?.[kind]?.(named) ?? (kind === "models" ? { object: "list", data: named } : named);
  };
  return {
    models: (list: readonly Model[]) =>
      finish(
        "models",
        list.map((model) => modelIn(dialect, model)),
      ),
    balance: (balance: CreditBalance) => finish("balance", balanceIn(dialect, balance)),
    generation: (item: PlannedGeneration, view: GenerationView) =>
      finish("generation", generationIn(dialect, item, view)),
  };
}

/** What writes the answers of a fake hub. */
export type Writer = ReturnType<typeof createWriter>;
