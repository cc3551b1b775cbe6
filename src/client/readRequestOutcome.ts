import { readGeneration } from "../contract/readGeneration";
import { ImageHubError } from "../contract/ImageHubError";
import { isRecord } from "../utils/isRecord";
import type { RequestOutcome } from "./ImageHubClient";

const outcomes = { pending: "pending", unknown: "unknown", not_found: "notFound" } as const;

const isOutcome = (status: unknown): status is keyof typeof outcomes =>
  typeof status === "string" && Object.hasOwn(outcomes, status);

/** Tells a proxy that knows a submission from one that has no such route. */
export const isRequestMark = (json: unknown): json is Record<string, unknown> =>
  isRecord(json) && json["object"] === "request";

/**
 * Reads an answer of `GET /requests/:key`: a generation, or `{ "object": "request", "status": "pending" }` and
 * the like.
 * @throws ImageHubError `invalidResponse` for anything else.
 */
export function readRequestOutcome(json: unknown): RequestOutcome {
  if (!isRequestMark(json)) return { status: "found", generation: readGeneration(json) };
  const { status } = json;
  if (isOutcome(status)) return { status: outcomes[status] };
  throw new ImageHubError("The answer about a request has no status that is known here.", {
    code: "invalidResponse",
  });
}
