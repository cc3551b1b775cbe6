import * as z from "zod/mini";
import { isRecord } from "../utils/isRecord";
import { modelSchema, type Model } from "./modelSchema";
import { parse } from "./parse";

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
  const items = parse(
    z.object({ models: z.array(z.unknown()) }),
    { models: listIn(json) },
    "the models",
  ).models;
  const readable = items.flatMap((item) => {
    const result = z.safeParse(modelSchema, item);
    return result.success ? [result.data] : [];
  });
  if (readable.length > 0 || items.length === 0) return readable;
  return parse(z.object({ models: z.array(modelSchema) }), { models: items }, "the models").models;
}
