import type { CreditBalance } from "../contract/creditBalanceSchema";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { GeneratedImage, Generation } from "../contract/generationSchema";
import type { Model } from "../contract/modelSchema";

/** What every call takes. */
export interface CallOptions {
  /** Stops the call, which then rejects with the code `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** What {@link ImageHubClient.findRequest} takes. */
export interface FindRequestOptions extends CallOptions {
  /** How long ago it was sent, in milliseconds: a proxy that was started later says `unknown` instead of `notFound`. */
  readonly ageMs?: number | undefined;
}

/** What {@link ImageHubClient.imageUrl} takes. */
export interface ImageUrlOptions {
  /** True for an address that browsers save instead of showing it. Default: false. */
  readonly download?: boolean | undefined;
}

/** What {@link ImageHubClient.listGenerations} takes. */
export interface ListGenerationsOptions extends CallOptions {
  /** The `cursor` of the page before. Default: the first page. */
  readonly cursor?: string | undefined;
  /** How many at most, 1 to 100. Default: 50. */
  readonly limit?: number | undefined;
}

/** One generation of a user's history, as the proxy recorded it. */
export interface ListedGeneration {
  /** The idempotency key that it was submitted with, or that the proxy gave it. */
  readonly key: string;
  /** What was asked for, as far as it was recorded; without its reference images. */
  readonly request: GenerationRequest;
  /** Whether it had reference images. */
  readonly hasReferenceImages: boolean;
  /** When it was submitted, as an ISO timestamp. */
  readonly submittedAt: string;
  /** What was last heard of it. */
  readonly generation: Generation;
}

/** One page of a user's history, newest first. */
export interface GenerationPage {
  /** The generations; those that can't be read are left out. */
  readonly entries: readonly ListedGeneration[];
  /** Leads to the next page; undefined on the last one. */
  readonly cursor: string | undefined;
}

/** How far an upload is, in bytes of the request's body. */
export interface UploadProgress {
  /** Bytes sent so far. */
  readonly loaded: number;
  /** Bytes in all. */
  readonly total: number;
}

/** How the server is asked: `async` answers at once with an id to poll, `sync` waits for the images. */
export type GenerationMode = "async" | "sync";

/** What {@link ImageHubClient.createGeneration} takes beside the request. */
export interface CreateGenerationOptions extends CallOptions {
  /** Sent as the header `Idempotency-Key`; a server that knows it charges one key only once. Use a new one per click. */
  readonly idempotencyKey?: string | undefined;
  /** Stops the call as long as nothing is sent, with `charged: "no"`; later it changes nothing. */
  readonly signalUntilSent?: AbortSignal | undefined;
  /** Called while reference images are uploaded, in browsers with the built-in `fetch`; never where nothing is measured. */
  readonly onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Default: `async`. A server may ignore it, so look at the answer's `status` in both cases. */
  readonly mode?: GenerationMode | undefined;
}

/**
 * What became of a submission: `found` with its generation, `pending` while the proxy waits for the API, `notFound` when it
 * never arrived (so nothing was charged), `unknown` when the proxy lost the API's answer too.
 */
export type RequestOutcome =
  | { readonly status: "found"; readonly generation: Generation }
  | { readonly status: "pending" | "notFound" | "unknown" };

/** The typed client of the image hub; every failure is an `ImageHubError`. */
export interface ImageHubClient {
  /** Where it sends to; histories are kept by it. Default: empty. */
  readonly endpoint?: string | undefined;
  /** The models on offer. */
  listModels(options?: CallOptions): Promise<Model[]>;
  /** What is left to spend. */
  getCredits(options?: CallOptions): Promise<CreditBalance>;
  /** Starts a generation, once: it is never repeated here, because a repeated request may be charged twice. */
  createGeneration(request: GenerationRequest, options?: CreateGenerationOptions): Promise<Generation>;
  /** One generation as it stands now. */
  getGeneration(id: string, options?: CallOptions): Promise<Generation>;
  /**
   * What became of the submission with this idempotency key; needs a proxy with a ledger, and rejects with `notFound`
   * where there is none: that says nothing about the submission.
   */
  findRequest(key: string, options?: FindRequestOptions): Promise<RequestOutcome>;
  /** The user's generations of all devices, newest first; needs a proxy with users and a ledger, and rejects with `notFound` elsewhere. */
  listGenerations?(options?: ListGenerationsOptions): Promise<GenerationPage>;
  /**
   * The address of an image at the proxy, which browsers may read whatever the image's own host allows; the image's own
   * address where the proxy does not serve it. Given an id alone, it is the proxy's address.
   */
  imageUrl(generationId: string, image: GeneratedImage | string, options?: ImageUrlOptions): string;
  /** Reads an image through the proxy, with the client's headers; rejects where the proxy has no such route. */
  getImage(generationId: string, image: GeneratedImage | string, options?: CallOptions): Promise<Blob>;
}
