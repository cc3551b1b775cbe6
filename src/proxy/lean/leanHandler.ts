import { wholeResponse, type Answer } from "./HeldAnswer";

type Handler = (request: Request) => Promise<Response>;

/** A handler that may answer with less than a `Response`; never throws. */
export type LeanHandler = (request: Request) => Promise<Answer>;

/** Registered, because an app's bundler may have put the proxy and its adapter for Node in different places. */
const key = Symbol.for("gptimagehub-react.leanHandler");

/** A handler for everybody, which has one beside it for who knows what to make of an answer that is held. */
export const withLeanHandler = (lean: LeanHandler): Handler =>
  Object.assign(async (request: Request) => wholeResponse(await lean(request)), { [key]: lean });

/** The handler beside a handler. */
export function leanHandlerOf(handler: Handler): LeanHandler | undefined {
  const lean: unknown = Reflect.get(handler, key);
  return typeof lean === "function" ? (lean as LeanHandler) : undefined;
}
