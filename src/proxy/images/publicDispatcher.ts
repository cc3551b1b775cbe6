import { publicLookup, type Lookup } from "./publicLookup";

/** The constructor of undici's Agent, as far as it is needed here. */
type AgentConstructor = new (options: { connect: { lookup: ReturnType<typeof publicLookup> } }) => object;

interface Built {
  readonly from: unknown;
  readonly agent: object | undefined;
}

let built: Built | undefined;

/** Node's own resolver, without an import that other runtimes and bundlers would stumble over. */
function findLookup(): Lookup | undefined {
  if (typeof process === "undefined" || typeof process.getBuiltinModule !== "function") return undefined;
  const dns = process.getBuiltinModule("node:dns");
  return (hostname, options, done) => dns.lookup(hostname, { ...options, all: true }, done);
}

function build(dispatcher: unknown): object | undefined {
  const lookup = findLookup();
  const constructor: unknown = (dispatcher as { constructor?: unknown } | undefined)?.constructor;
  // Anything but a plain agent, for example one that goes through a company's proxy, resolves names elsewhere.
  if (!lookup || typeof constructor !== "function" || constructor.name !== "Agent") return undefined;
  return new (constructor as AgentConstructor)({ connect: { lookup: publicLookup(lookup) } });
}

/**
 * Connections of Node's fetch that check each address that a name leads to while they are made. Undefined where there is
 * nothing to check with: in other runtimes, and where the app has put a dispatcher of its own in place.
 */
export function publicDispatcher(): object | undefined {
  // Node loads its fetch, and with it the dispatcher, when one of its classes is first used.
  const from: unknown =
    typeof Response === "undefined"
      ? undefined
      : Reflect.get(globalThis, Symbol.for("undici.globalDispatcher.1"));
  if (built?.from !== from) built = { from, agent: build(from) };
  return built?.agent;
}
