import type { Generation } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { ageOf, type JournalContext } from "./JournalContext";

/**
 * A proxy that no longer takes an id, because a secret was dropped or its time is over, signs another one for whoever knows
 * the key: what it stands for goes on. Undefined where that is not so.
 */
export async function signedAnew(
  context: JournalContext,
  key: string,
  refusal: { readonly id: string; readonly error: unknown },
  signal: AbortSignal,
): Promise<Generation | undefined> {
  const { client, store } = context;
  const { id, error } = refusal;
  const entry = store.find(key);
  if (!entry || !(error instanceof ImageHubError) || error.code !== "notFound") return undefined;
  const outcome = await client
    .findRequest(key, { signal, ageMs: ageOf(context, entry) })
    .catch(() => undefined);
  return outcome?.status === "found" && outcome.generation.id !== id ? outcome.generation : undefined;
}
