import { readCreditBalance } from "../contract/readCreditBalance";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { parseGenerationRequest } from "../contract/parseGenerationRequest";
import { ImageHubError } from "../contract/ImageHubError";
import type { Generation } from "../contract/generationSchema";
import { readGeneration } from "../contract/readGeneration";
import { readModels } from "../contract/readModels";
import { writeRequestForm, writeRequestJson } from "../contract/writeRequest";
import type { CallOptions, CreateGenerationOptions, ImageHubClient } from "./ImageHubClient";
import { generationPagePath, generationPath, imagePath } from "./paths";
import { readGenerationPage } from "./readGenerationPage";
import { readOptions } from "./readOptions";
import { resolveEndpoint } from "./resolveEndpoint";
import { toHeaders, type HeadersOption } from "./resolveHeaders";
import { isRequestMark, readRequestOutcome } from "./readRequestOutcome";
import { sendRequest, type Call, type SendSettings } from "./sendRequest";
import type { FetchFunction } from "./transport";

/** How long an answer may take, in milliseconds; `Infinity` waits for ever. */
export interface ClientTimeouts {
  /** For models, credits and a generation's state. Default: 35 000, a little longer than the proxy waits itself. */
  readonly read?: number | undefined;
  /** For starting a generation in async mode without reference images, and for reading an image. Default: 120 000. */
  readonly accept?: number | undefined;
  /**
   * For a generation that is waited for, and for every upload of reference images, since a server may ignore async mode
   * then; starts anew with each measured progress. Default: 900 000 (the API is documented to take up to 800 s).
   */
  readonly generate?: number | undefined;
}

/** What a client is made of. */
export interface ImageHubClientOptions {
  /** Where the proxy is: a path of the page's own server such as `/api/image-hub`, or a full http(s) address. */
  readonly endpoint: string;
  /** Used instead of the built-in `fetch`; upload progress is not measured then. */
  readonly fetch?: FetchFunction | undefined;
  /** Sent with every request, for example your own session token. Never the API key: it stays in the proxy. */
  readonly headers?: HeadersOption | undefined;
  /** Whether cookies are sent. Default: `same-origin`. */
  readonly credentials?: RequestCredentials | undefined;
  /** How long answers may take. */
  readonly timeouts?: ClientTimeouts | undefined;
}

/** An image is no JSON; whatever gets here is an answer of some other server. */
const refuseJson = (): Blob => {
  throw new ImageHubError("The answer is no image.", { code: "invalidResponse" });
};

const readCallOptions = <T extends CallOptions>(options: T) => readOptions(options, "{ signal }, or nothing");

/** The POST that starts a generation. */
function generationCall(
  value: GenerationRequest,
  options: CreateGenerationOptions,
  { accept = 120_000, generate = 900_000 }: ClientTimeouts,
): Call<Generation> {
  const request = parseGenerationRequest(value);
  const { signal, signalUntilSent, idempotencyKey, onUploadProgress, mode } = readCallOptions(options);
  const isAsync = mode !== "sync";
  const hasFiles = Boolean(request.referenceImages?.length);
  return {
    path: "/images/generations",
    body: (hasFiles ? writeRequestForm : writeRequestJson)(request, { async: isAsync }),
    headers: { "idempotency-key": idempotencyKey },
    signal,
    signalUntilSent,
    onUploadProgress,
    read: readGeneration,
    timeoutMs: isAsync && !hasFiles ? accept : generate,
  };
}

/**
 * Creates a client of the proxy; it needs no React and runs in browsers, workers and on servers.
 * @throws ImageHubError `invalid_request` for an endpoint or a header that can't be used.
 */
export function createImageHubClient(options: ImageHubClientOptions): ImageHubClient {
  const { endpoint, fetch, headers, ...rest } = readOptions(options, '{ endpoint: "/api/image-hub" }');
  const { credentials = "same-origin", timeouts = {} } = rest;
  const settings: SendSettings = { resolve: resolveEndpoint(endpoint), fetch, headers, credentials };
  if (typeof headers === "object") toHeaders(headers);
  const get = <T>(call: Pick<Call<T>, "path" | "read" | "acceptsMissing">, given: CallOptions) => {
    const { signal } = readCallOptions(given);
    return sendRequest(settings, { ...call, signal, timeoutMs: timeouts.read ?? 35_000 });
  };

  return {
    endpoint,
    listModels: async (given = {}) => get({ path: "/models", read: readModels }, given),
    getCredits: async (given = {}) => get({ path: "/credits", read: readCreditBalance }, given),
    getGeneration: async (id, given = {}) => get({ path: generationPath(id), read: readGeneration }, given),
    findRequest: async (key, given = {}) => {
      const age = given?.ageMs === undefined ? "" : `?age=${Math.round(given.ageMs)}`;
      const path = `/requests/${encodeURIComponent(key)}${age}`;
      return get({ path, read: readRequestOutcome, acceptsMissing: isRequestMark }, given);
    },
    imageUrl: (generationId, image, { download = false } = {}) => {
      if (typeof image === "object" && !image.isProxied) return image.url;
      return settings.resolve(imagePath(generationId, image)) + (download ? "?download" : "");
    },
    getImage: async (generationId, image, given = {}) =>
      sendRequest(settings, {
        path: imagePath(generationId, image),
        headers: { accept: "image/*" },
        signal: readCallOptions(given).signal,
        timeoutMs: timeouts.accept ?? 120_000,
        take: (response) => response.blob(),
        read: refuseJson,
      }),
    listGenerations: async (given = {}) =>
      get({ path: generationPagePath(readCallOptions(given)), read: readGenerationPage }, given),
    createGeneration: async (value, given = {}) =>
      sendRequest(settings, generationCall(value, given, timeouts)),
  };
}
