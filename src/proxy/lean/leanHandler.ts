import { wholeResponse } from "./heldBody";

type Handler = (request: Request) => Promise<Response>;

const key = Symbol.for("gptimagehub-react.leanHandler");

/** A handler for everybody, which has one beside it for who knows how to read bodies that stand beside a response. */
export const withLeanHandler = (lean: Handler): Handler =>
  Object.assign(async (request: Request) => wholeResponse(await lean(request)), { [key]: lean });

/** The handler beside a handler. */
export function leanHandlerOf(handler: Handler): Handler | undefined {
  const lean: unknown = Reflect.get(handler, key);
  return typeof lean === "function" ? (lean as Handler) : undefined;
}
