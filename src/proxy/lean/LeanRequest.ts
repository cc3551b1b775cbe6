import { leavingKey, signalOf, type Leaving } from "./leaving";

/**
 * A request without a body, whose signal is made when somebody asks for it: one that is made beforehand would cost more than
 * all the rest of a small request. Its header fields are filled in later, since those that are passed in are copied.
 */
export class LeanRequest extends Request {
  readonly [leavingKey]: Leaving;
  #signal: AbortSignal | undefined;

  constructor(address: string, method: string, leaving: Leaving) {
    super(address, method === "GET" ? undefined : { method });
    this[leavingKey] = leaving;
  }

  override get signal(): AbortSignal {
    return (this.#signal ??= signalOf(this[leavingKey]));
  }

  override clone(): Request {
    return new Request(super.clone(), { signal: this.signal });
  }
}
