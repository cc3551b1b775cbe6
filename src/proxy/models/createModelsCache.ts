import type { Model } from "../../contract/modelSchema";
import { createSharedCall } from "./createSharedCall";

/** What the service said of its models. */
export interface KnownModels {
  /** Its JSON, without the key. */
  readonly text: string;
  readonly models: readonly Model[];
  /** When it said so, in milliseconds since 1970. */
  readonly at: number;
}

/** Whoever asks; the signal is looked at only where there is something to wait for, since making it costs. */
export interface Client {
  readonly signal?: AbortSignal | null;
}

/** The models, asked for as rarely as their age allows. */
export interface ModelsCache {
  /**
   * Gives the models; stops waiting as soon as whoever asks leaves.
   * @throws ImageHubError when the service can't say and has not said so for a day.
   */
  readonly get: (client: Client) => Promise<KnownModels>;
}

/** As old as this, they are given without asking. */
const freshMs = 60_000;
/** As old as this, they are given at once while the service is asked again; older ones wait for its answer. */
const staleMs = 10 * 60_000;
/** As old as this, they are better than the error of a service that can't be reached. */
const keptMs = 24 * 3_600_000;
/** How long a service that failed is left alone, where there is something to give meanwhile. */
const pauseMs = 10_000;

/** Creates a cache of the models; `load` asks the service, and must end by itself. */
export function createModelsCache(load: (signal: AbortSignal) => Promise<KnownModels>): ModelsCache {
  let known: KnownModels | undefined;
  let pausedUntil = 0;
  const shared = createSharedCall(async (signal) => {
    try {
      known = await load(signal);
      return known;
    } catch (error) {
      if (!signal.aborted) pausedUntil = Date.now() + pauseMs;
      throw error;
    }
  });
  return {
    async get(client) {
      const now = Date.now();
      const old = known && now - known.at < keptMs ? known : undefined;
      if (old && (now - old.at < freshMs || now < pausedUntil)) return old;
      if (old && now - old.at < staleMs) {
        shared.begin();
        return old;
      }
      try {
        return await shared.join(client.signal);
      } catch (error) {
        if (old && !client.signal?.aborted) return old;
        throw error;
      }
    },
  };
}
