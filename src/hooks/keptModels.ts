import type { Model } from "../contract/modelSchema";
import { readModels } from "../contract/readModels";
import { fields, number } from "../utils/checks";
import { sleep } from "../utils/sleep";
import type { ImageHub } from "./ImageHubContext";

/** No submission's key has a space, and what is kept here is no entry: readers of the journal set it aside. */
const place = "models of the service";

/** Storage that has not answered by then is passed over: the network is as quick. */
const patienceMs = 500;

/** Models as they were read last, by any page of this user. */
export interface KeptModels {
  readonly models: Model[];
  /** When they were read, in milliseconds since 1970. */
  readonly at: number;
}

const list = (value: unknown): value is unknown[] => Array.isArray(value);

function readKept(value: unknown): KeptModels | undefined {
  if (!fields({ models: list, at: number })(value)) return undefined;
  try {
    // Another version of this library may have written them.
    return { models: readModels(value.models), at: value.at };
  } catch {
    return undefined;
  }
}

/** The models that are kept beside the journal; undefined where there are none, or storage does not tell soon. */
export async function loadModels({ storage, journal }: ImageHub["kept"]): Promise<KeptModels | undefined> {
  const done = new AbortController();
  const late = sleep(patienceMs, done.signal).catch(() => undefined);
  const kept = storage.get(journal, place).then(readKept, () => undefined);
  return Promise.race([kept, late.then(() => undefined)]).finally(() => done.abort());
}

/** Keeps the models for the next page, as far as storage takes them. */
export const keepModels = ({ storage, journal }: ImageHub["kept"], kept: KeptModels): Promise<void> =>
  storage.update(journal, place, () => kept).catch(() => undefined);
