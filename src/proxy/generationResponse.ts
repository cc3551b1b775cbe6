import type { Generation } from "../contract/generationSchema";
import { writeGeneration } from "../contract/writeGeneration";
import { jsonResponse } from "./errorResponse";
import type { ProxyContext } from "./performTask";

/** A generation in the documented form, under the id and the address that its user's browser may see. */
export const signedBody = (generation: Generation, signedId: string, { settings }: ProxyContext) =>
  writeGeneration(
    { ...generation, id: signedId },
    `${settings.basePath}/generations/${encodeURIComponent(signedId)}`,
  );

/** How a generation is answered. */
interface AnswerOptions {
  readonly signedId: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** Answers with a generation. */
export const generationResponse = (
  generation: Generation,
  { signedId, status, headers }: AnswerOptions,
  context: ProxyContext,
): Response => jsonResponse(signedBody(generation, signedId, context), status, context.scrubber, headers);
