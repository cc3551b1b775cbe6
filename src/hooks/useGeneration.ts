import { useQuery } from "@tanstack/react-query";
import { isSettled, type GenerationEntry, type GenerationState } from "../contract/GenerationEntry";
import type { Generation } from "../contract/generationSchema";
import type { ImageHubError } from "../contract/ImageHubError";
import { reported } from "../journal/reported";
import { submitted } from "../journal/submitted";
import { generationOptions } from "../query/generationOptions";
import { useImageHub } from "./ImageHubContext";
import { useEntry } from "./useEntries";
import { useEstimate } from "./useEstimate";
import { useNow } from "./useNow";

/** What {@link useGeneration} gives. */
export interface UseGenerationResult {
  /** The submission; undefined while an id that this session did not submit is first asked for. */
  entry: GenerationEntry | undefined;
  /** Where it stands. */
  stage: GenerationState | undefined;
  /** How long it has taken, in milliseconds, once a second while it runs. */
  elapsedMs: number;
  /** How long such generations have usually taken here, in milliseconds, to 5 s; null while that is not known. */
  estimateMs: number | null;
  /** Why it failed, or why it can't be read. */
  error: ImageHubError | null;
  /** Stops asking about it; the API goes on, and credits still apply. */
  stopWaiting: () => void;
  /** Asks again. */
  resumeWaiting: () => void;
}

/** A generation that this session did not submit, in the shape of one that it did. */
function foreignEntry(generation: Generation): GenerationEntry {
  const key = generation.id;
  const at = generation.createdAt ?? new Date().toISOString();
  const request = {
    model: generation.model,
    prompt: generation.prompt ?? "",
    n: generation.images.length || 1,
  };
  const { creditsRequested: asked } = generation.usage;
  const entry = submitted({ key, request, asked, parent: undefined, at });
  const ended = generation.images
    .map((image) => image.createdAt ?? "")
    .toSorted()
    .at(-1);
  return reported(entry, { type: "reported", key, generation, at: ended || at });
}

/** Follows one generation, by its entry or by its id; an id from elsewhere is polled until it is finished. */
export function useGeneration(entryOrId: GenerationEntry | string): UseGenerationResult {
  const { client, journal, scope } = useImageHub();
  const keyOrId = typeof entryOrId === "string" ? entryOrId : entryOrId.key;
  const own = useEntry(keyOrId) ?? (typeof entryOrId === "string" ? undefined : entryOrId);
  const query = useQuery({ ...generationOptions(client, keyOrId, scope), enabled: own === undefined });
  const entry = own ?? (query.data && foreignEntry(query.data));
  const estimate = useEstimate();
  const running = entry !== undefined && !isSettled(entry.state);
  const now = useNow(running);
  const started = entry ? Date.parse(entry.submittedAt) : now;
  const ended = entry?.settledAt === undefined ? now : Date.parse(entry.settledAt);
  return {
    entry,
    stage: entry?.state,
    elapsedMs: Math.max(0, ended - started),
    estimateMs: (entry && estimate(entry)) ?? null,
    error: entry?.error ?? (own ? null : query.error),
    stopWaiting: () => (own ? journal.stopWaiting(own.key) : undefined),
    resumeWaiting: () => (own ? journal.resumeWaiting(own.key) : void query.refetch()),
  };
}
