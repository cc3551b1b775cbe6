import { isFinished } from "../contract/isFinished";
import { pollDelay } from "../client/pollDelay";
import { waitForGeneration } from "../client/waitForGeneration";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { Generation } from "../contract/generationSchema";
import { expectationFor } from "./expectations";
import { ageOf, asError, stamp, type JournalContext } from "./JournalContext";
import { signedAnew } from "./signedAnew";
import { sleepUntilWoken } from "./sleepUntilWoken";

/** Some 20 minutes of nothing but failures: longer than any run takes. */
const mostFailures = 40;

/** Nobody looks at a hidden page, so it asks less. */
const whileHidden = 3;
const longestWhileHidden = 30_000;

/** A longer silence, as a share of the duration, tells too little about when it ended. */
const blurriest = 0.35;

/** What the service's own times say about a duration, in milliseconds; its clock need not be ours. */
function tookByService({ createdAt, images }: Generation): number | undefined {
  const ended = Math.max(...images.map((image) => Date.parse(image.createdAt ?? "")));
  const took = ended - Date.parse(createdAt ?? "");
  return took > 0 ? took : undefined;
}

/** What the first poll finds finished had ended a little earlier: this share of its age, on average. */
const beforeFirst = 0.85;

/** How long a generation took, from its last poll that found it unfinished and the one that found it finished. */
function durationOf(
  generation: Generation,
  unfinishedAge: number | undefined,
  age: number,
  medianMs: number,
) {
  if (generation.status !== "succeeded") return undefined;
  const byService = tookByService(generation);
  if (byService !== undefined && byService <= age) return byService;
  // To leave the quick ones out would make all seem slower, time after time.
  if (unfinishedAge === undefined && age <= medianMs) return Math.round(beforeFirst * age);
  if (unfinishedAge === undefined || age - unfinishedAge > blurriest * age) return undefined;
  return Math.round((unfinishedAge + age) / 2);
}

/** Polls one submission until it ends, and records what it hears. */
export async function pollGeneration(
  context: JournalContext,
  entry: GenerationEntry,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { client, commit, store, page, budget, clock, random, onGeneration, teller } = context;
  const { key, request } = entry;
  const expectation = expectationFor(request, store.list());
  let unfinishedAge: number | undefined;
  let asking = id;

  const delay = () => {
    const ms = pollDelay(ageOf(context, entry), random(), expectation);
    return page.isHidden() ? Math.max(ms, Math.min(whileHidden * ms, longestWhileHidden)) : ms;
  };
  const sleep = async (ms: number, _signal?: AbortSignal, leastMs?: number) => {
    const dueAt = clock.now() + ms;
    await sleepUntilWoken(context, ms, signal, leastMs);
    await budget.take(dueAt, signal);
  };
  const asked = {
    getGeneration: async (_: string, options?: Parameters<typeof client.getGeneration>[1]) => {
      // The history may have brought another one meanwhile.
      asking = store.find(key)?.id ?? id;
      const generation = await client.getGeneration(asking, options).catch((error: unknown) => {
        if (!signal.aborted) teller.failed(key, asError(error));
        throw error;
      });
      const age = ageOf(context, entry);
      const tookMs = durationOf(generation, unfinishedAge, age, expectation.medianMs);
      unfinishedAge = age;
      onGeneration?.(generation);
      teller.polled(key, generation.status);
      // A poll that left before the wait was stopped may still bring the end.
      void commit({ type: "reported", key, generation, at: stamp(context), tookMs });
      return generation;
    },
  };
  try {
    await waitForGeneration(asked, id, { signal, pollDelay: delay, sleep, mostFailures });
  } catch (error) {
    const anew = await signedAnew(context, key, { id: asking, error }, signal);
    if (signal.aborted) return;
    if (!anew) return commit({ type: "lost", key, error: asError(error), at: stamp(context) });
    await commit({ type: "reported", key, generation: anew, at: stamp(context) });
    if (!isFinished(anew.status)) await pollGeneration(context, entry, anew.id, signal);
  }
}
