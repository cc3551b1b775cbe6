const key = Symbol.for("gptimagehub-react.heldBody");

/** A response whose body stands beside it: making a stream of it costs more than carrying a small answer. */
export const responseHolding = (body: string, init: ResponseInit): Response =>
  Object.assign(new Response(null, init), { [key]: body });

/** The body that stands beside a response; undefined when it is where bodies usually are. */
export function heldBodyOf(response: Response): string | undefined {
  const body: unknown = Reflect.get(response, key);
  return typeof body === "string" ? body : undefined;
}

/** The same response with its body in it, for everybody who knows nothing of the other place. */
export function wholeResponse(response: Response): Response {
  const body = heldBodyOf(response);
  return body === undefined ? response : new Response(body, response);
}
