import { ImageHubError } from "../contract/ImageHubError";
import type { UploadProgress } from "./ImageHubClient";
import { openDeadline, type Deadline } from "./openDeadline";
import { readAnswer } from "./readAnswer";
import { resolveHeaders, toHeaders, type HeaderRecord, type HeadersOption } from "./resolveHeaders";
import { isLoopback } from "../utils/isLoopback";
import {
  canMeasureUpload,
  fetchTransport,
  type FetchFunction,
  type Transport,
  type WireRequest,
} from "./transport";

/** What every request of one client shares. */
export interface SendSettings {
  readonly resolve: (path: string) => string;
  readonly fetch: FetchFunction | undefined;
  readonly headers: HeadersOption | undefined;
  readonly credentials: RequestCredentials;
}

/** One request and how its answer is read. */
export interface Call<T> {
  readonly path: string;
  /** What is sent; nothing makes it a GET. */
  readonly body?: string | FormData;
  readonly headers?: HeaderRecord;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly signalUntilSent?: AbortSignal | undefined;
  readonly onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
  readonly read: (json: unknown) => T;
  /** Takes a success as it is, in place of `read`. */
  readonly take?: ((response: Response) => Promise<T>) | undefined;
  /** Says whether a 404 with this body is an answer and no failure. */
  readonly acceptsMissing?: (json: unknown) => boolean;
}

/** What measures uploads is loaded with the first one; where that fails, nothing is measured. */
async function chooseTransport<T>(
  { fetch }: SendSettings,
  { onUploadProgress }: Call<T>,
  request: WireRequest,
  deadline: Deadline,
): Promise<Transport> {
  if (!onUploadProgress || fetch || !canMeasureUpload(request)) return fetchTransport(fetch);
  const loaded = await import("./xhrTransport").catch(() => undefined);
  if (!loaded) return fetchTransport(fetch);
  return loaded.xhrTransport((progress) => {
    deadline.restart();
    onUploadProgress(progress);
  });
}

function refuseIfStopped({ path, signalUntilSent }: Pick<Call<unknown>, "path" | "signalUntilSent">) {
  if (signalUntilSent?.aborted)
    throw new ImageHubError(`POST ${path} was stopped before it was sent. Nothing was charged.`, {
      code: "aborted",
      charged: "no",
    });
}

/** True while a request can't leave this machine, as far as the browser knows. */
const isCutOff = (url: string) =>
  typeof navigator !== "undefined" &&
  // Node has a navigator that does not know.
  "onLine" in navigator &&
  !navigator.onLine &&
  !isLoopback(new URL(url).hostname);

/** The error for a request that brought no answer. */
function lostAnswer(cause: unknown, request: string, isRead: boolean, sent: boolean, deadline: Deadline) {
  if (cause instanceof ImageHubError) return cause;
  const charged = sent && !isRead ? "unknown" : "no";
  const doubt = charged === "unknown" ? " It may have been charged." : "";
  if (deadline.timedOut)
    return new ImageHubError(
      `${request} brought no whole answer in time.${doubt} Try later, or raise the client's \`timeouts\`.`,
      { code: "timeout", retryable: charged === "no", charged, cause },
    );
  if (deadline.signal.aborted)
    return new ImageHubError(`${request} was stopped by its signal.${doubt}`, {
      code: "aborted",
      charged,
      cause,
    });
  return new ImageHubError(
    `${request} failed on its way: the server can't be reached, refuses this origin, or hung up.${doubt}`,
    { code: "networkError", retryable: charged === "no", charged, cause },
  );
}

/**
 * Sends one request and reads its answer.
 * @throws ImageHubError, and nothing else.
 */
export async function sendRequest<T>(settings: SendSettings, call: Call<T>): Promise<T> {
  const { body } = call;
  const method = body === undefined ? "GET" : "POST";
  const url = settings.resolve(call.path);
  const deadline = openDeadline(call.timeoutMs, call.signal);
  let sent = false;
  let wasCutOff = false;
  try {
    const given = await deadline.race(resolveHeaders(settings.headers));
    const headers = toHeaders({ accept: "application/json" }, given, call.headers ?? {});
    // A form's type names its boundary, so that only the browser can write it.
    headers.delete("content-type");
    if (typeof body === "string") headers.set("content-type", "application/json");
    const { credentials } = settings;
    const request: WireRequest = {
      method,
      headers,
      body: body ?? null,
      credentials,
      signal: deadline.signal,
    };
    const transport = await deadline.race(chooseTransport(settings, call, request, deadline));
    // From here to the sending without a pause: what was stopped before is not sent.
    refuseIfStopped(call);
    wasCutOff = settings.fetch === undefined && isCutOff(url);
    sent = true;
    const response = await deadline.race(transport(url, request));
    if (call.take && response.ok) return await deadline.race(call.take(response));
    const answer = await deadline.race(response.text());
    const charges = method === "POST";
    const { read, acceptsMissing } = call;
    return readAnswer({ request: `${method} ${url}`, response, body: answer, charges, acceptsMissing }, read);
  } catch (cause) {
    const mayHaveArrived = sent && !(wasCutOff && isCutOff(url));
    throw lostAnswer(cause, `${method} ${url}`, method === "GET", mayHaveArrived, deadline);
  } finally {
    deadline.close();
  }
}
