import { createIncoming, type Incoming } from "./createIncoming";
import { DispatchedAnswer, type RawHeaders } from "./DispatchedAnswer";
import type { DispatchHandler, Dispatcher } from "./findDispatcher";
import { inTurns } from "./inTurns";
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
    this.#incoming?.fail(error);
    this.#reject(error);
  }
}

const iterate = (body: UpstreamRequest["body"]) =>
  body && inTurns(body instanceof Blob ? body.stream() : body);

/** Gateways turn away who does not say what they are. */
const ownHeaders = { "accept-encoding": "identity", "user-agent": "gptimagehub-react" };

/**
 * Carries requests by the connections that Node's fetch has underneath, at a fraction of its cost. They are reached
 * without an import, so that no bundler finds anything of Node here. The proxy's own deadlines take the place of theirs:
 * a run may take 800 s, and fetch gives up after 300.
 */
export const dispatchTransport =
  (dispatcher: Dispatcher): Transport =>
  ({ origin, path, method, headers, body }, ending) =>
    new Promise((resolve, reject) => {
      if (ending.isOver()) throw ended();
      dispatcher.dispatch(
        {
          origin,
          path,
          method,
          headers: { ...ownHeaders, ...headers },
          body: iterate(body),
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        new DispatchedRequest(ending, resolve, reject),
      );
    });
