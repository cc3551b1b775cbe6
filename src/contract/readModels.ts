import { isRecord } from "../utils/isRecord";
import type { Model } from "./modelSchema";
import { normalizeModel } from "./normalizeModel";
import { unreadable } from "./unreadable";

/** Finds the list: bare, under `data` or `models`, or one level deeper. */
function listIn(value: unknown, depth = 0): unknown {
  if (Array.isArray(value) || !isRecord(value) || depth > 2) return value;
  return listIn(value["data"] ?? value["models"] ?? value["items"], depth + 1);
}

/**
 * Reads the body of `GET /models`. A model that can't be read is left out as long as another one can.
 * @throws ImageHubError `invalidResponse` when there is no list, or nothing in it can be read.
 */
export function readModels(json: unknown): Model[] {
  const items = listIn(json);
  if (!Array.isArray(items)) throw unreadable("the models", "models", "array");
  const readable = items.flatMap((item) => normalizeModel(item) ?? []);
  if (readable.length === 0 && items.length > 0) throw unreadable("the models", "models[0].id", "string");
  return readable;
}
