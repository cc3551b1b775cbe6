import { leavingKey, signalOf, type Leaving } from "./leaving";

/** A request without a body, whose signal is made when somebody asks for it. */
export class LeanRequest extends Request {
  readonly [leavingKey]: Leaving;
  #signal: AbortSignal | undefined;

  constructor(address: string, init: RequestInit, leaving: Leaving) {
    super(address, init);
    this[leavingKey] = leaving;
  }

  override get signal(): AbortSignal {
    return (this.#signal ??= signalOf(this[leavingKey]));
  }

  override clone(): Request {
    return new Request(super.clone(), { signal: this.signal });
  }
}
