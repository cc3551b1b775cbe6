import { createIncoming, type Incoming } from "./createIncoming";
import { DispatchedAnswer, type RawHeaders } from "./DispatchedAnswer";
import type { DispatchHandler, Dispatcher } from "./findDispatcher";
import { inTurns } from "./inTurns";
import { isLostConnection } from "./isLostConnection";
import type { Ending, Transport, UpstreamAnswer, UpstreamRequest } from "./Transport";

const ended = () => new Error("The proxy ended the request.");

/** Follows one request from its connection to the last byte of its answer. */
class DispatchedRequest implements DispatchHandler {
  #abort: ((reason: Error) => void) | undefined;
  #isDone = false;
  #incoming: Incoming | undefined;
  readonly #ending: Ending;
  readonly #resolve: (answer: UpstreamAnswer) => void;
  readonly #reject: (error: unknown) => void;

  constructor(ending: Ending, resolve: (answer: UpstreamAnswer) => void, reject: (error: unknown) => void) {
    this.#ending = ending;
    this.#resolve = resolve;
    this.#reject = reject;
    ending.onOver(this.cut);
  }

  /** Right after it was dispatched: whether it went out over a connection that was open already. */
  readonly isOut = () => this.#abort !== undefined;

  readonly cut = () => {
    if (this.#isDone) return;
    const reason = ended();
    this.onError(reason);
    this.#abort?.(reason);
  };

  onConnect(abort: (reason: Error) => void) {
    this.#abort = abort;
    if (this.#ending.isOver()) abort(ended());
  }

  onHeaders(status: number, raw: RawHeaders, resume: () => void) {
    // What comes first may be no more than a hint that the answer will follow.
    if (status < 200) return true;
    this.#incoming = createIncoming({ resume, abort: this.cut });
    this.#resolve(new DispatchedAnswer(status, raw, this.#incoming));
    return true;
  }

  onData(chunk: Uint8Array) {
    return this.#incoming?.push(chunk) ?? true;
  }

  onComplete() {
    this.#isDone = true;
    this.#incoming?.end();
  }

  onError(error: unknown) {
    this.#isDone = true;
    if (this.#incoming) this.#incoming.fail(error);
    else this.#reject(error);
  }
}

const iterate = (body: UpstreamRequest["body"]) =>
  body && inTurns(body instanceof Blob ? body.stream() : body);

/** Gateways turn away who does not say what they are. */
const ownHeaders = { "accept-encoding": "identity", "user-agent": "gptimagehub-react" };

/**
 * The same place under a name that no waiting connection has. All of them may be as dead as the one that was taken first.
 */
const freshly = (origin: string) => ({ origin: `${origin}/`, reset: true });

function send(dispatcher: Dispatcher, request: UpstreamRequest, ending: Ending, isAgain = false) {
  return new Promise<UpstreamAnswer>((resolve, reject) => {
    if (ending.isOver()) throw ended();
    const { origin, path, method, headers, body } = request;
    let mayRepeat = false;
    const fail = (error: unknown) => {
      if (mayRepeat && !ending.isOver() && isLostConnection(error))
        resolve(send(dispatcher, request, ending, true));
      else reject(error);
    };
    const sent = new DispatchedRequest(ending, resolve, fail);
    dispatcher.dispatch(
      {
        ...(isAgain ? freshly(origin) : { origin }),
        path,
        method,
        headers: { ...ownHeaders, ...headers },
        body: iterate(body),
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      sent,
    );
    mayRepeat = !isAgain && method === "GET" && sent.isOut();
  });
}

/**
 * Carries requests by the connections that Node's fetch has underneath, at a fraction of its cost. They are reached
 * without an import, so that no bundler finds anything of Node here. The proxy's own deadlines take the place of theirs:
 * a run may take 800 s, and fetch gives up after 300. A GET that met a connection which the service has just closed is
 * sent once more, over a fresh one; a POST never is.
 */
export const dispatchTransport =
  (dispatcher: Dispatcher): Transport =>
  (request, ending) =>
    send(dispatcher, request, ending);
