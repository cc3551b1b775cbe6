import type { Answer } from "./lean/HeldAnswer";
import type { Generation } from "../contract/generationSchema";
import { writeGeneration } from "../contract/writeGeneration";
import { parseImageUrl } from "./images/parseImageUrl";
import { keptOf } from "./ledger/remember";
import { jsonResponse } from "./errorResponse";
import type { ProxyContext } from "./performTask";

/**
 * A generation in the documented form, under the id and the address that its user's browser may see. Images that the proxy
 * serves as well have their address here beside their own.
 */
export function signedBody(generation: Generation, signedId: string, { settings }: ProxyContext) {
  const address = `${settings.basePath}/generations/${encodeURIComponent(signedId)}`;
  const shown = settings.showBalance ? generation : keptOf(generation);
  const body = writeGeneration({ ...shown, id: signedId }, address);
  const images = body.images.map((image) =>
    parseImageUrl(image.url, settings.apiUrl) && !/^\.+$/.test(image.id)
      ? { ...image, proxy_url: `${address}/images/${encodeURIComponent(image.id)}` }
      : image,
  );
  return { ...body, images };
}

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
): Answer => jsonResponse(signedBody(generation, signedId, context), status, context.scrubber, headers);
