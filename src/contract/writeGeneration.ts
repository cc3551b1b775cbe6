import type { CreditBalance } from "./creditBalanceSchema";
import type { Generation } from "./generationSchema";
import { isFinished } from "./isFinished";

/** The documented body of a balance; an expiration without an amount is nothing but its date. */
export const writeCreditBalance = ({ credits, accountType, nextExpiration }: CreditBalance) => ({
  credits,
  account_type: accountType,
  next_expiration: nextExpiration?.credits === undefined ? (nextExpiration?.at ?? null) : nextExpiration,
});

/** The documented body of a generation; `pollUrl` is written while it is not finished. */
export function writeGeneration(generation: Generation, pollUrl?: string) {
  const { usage } = generation;
  return {
    object: "image_generation",
    id: generation.id,
    status: generation.status,
    model: generation.model,
    prompt: generation.prompt,
    aspect_ratio: generation.aspectRatio,
    quality: generation.tier,
    created_at: generation.createdAt,
    images: generation.images.map(({ id, url, createdAt }) => ({
      id,
      object: "image",
      url,
      created_at: createdAt,
    })),
    usage: { credits: usage.credits, credits_requested: usage.creditsRequested },
    balance: generation.balance && writeCreditBalance(generation.balance),
    error: generation.error,
    poll_url: isFinished(generation.status) ? undefined : pollUrl,
  };
}
