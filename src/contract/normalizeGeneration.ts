import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toIsoTime } from "../utils/toIsoTime";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import type { CreditBalance } from "./creditBalanceSchema";
import type { GenerationStatus } from "./generationSchema";
import { normalizeBalance } from "./normalizeBalance";
import { toTier } from "./tier";

/** Fields that may be absent, but are never undefined. */
type Present<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & { [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: NonNullable<Fields[Name]> };

function present<Fields extends object>(fields: Fields): Present<Fields> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) result[name] = value;
  // What is left out is just what the type says may be absent.
  return result as Present<Fields>;
}

/** Only addresses that are safe to show and to link; a script address never leaves the reader. */
const isImageUrl = (url: string) => /^(https?:|blob:|data:image\/|\/|\.{1,2}\/)/i.test(url);

function readImage(value: unknown, index: number, generationId: string | undefined) {
  const wire = isRecord(value) ? camelizeKeys(value) : { url: value };
  const url = toText(firstDefined(wire, "url", "imageUrl", "src"));
  if (url === undefined || !isImageUrl(url)) return [];
  const id = toText(firstDefined(wire, "id", "imageId")) ?? `${generationId}-${index}`;
  // Which address it is does not matter: the client knows the proxy by its own endpoint.
  const isProxied = toText(wire["proxyUrl"]) === undefined ? undefined : true;
  return [present({ id, url, createdAt: toIsoTime(wire["createdAt"]), isProxied })];
}

/** The status words seen in published editions; every other word means that it is still running. */
const statusWords = /* @__PURE__ */ new Map<string, GenerationStatus>([
  ["queued", "queued"],
  ["succeeded", "succeeded"],
  ["completed", "succeeded"],
  ["success", "succeeded"],
  ["failed", "failed"],
  ["error", "failed"],
  ["cancelled", "failed"],
  ["canceled", "failed"],
]);

function readStatus(value: unknown, hasImages: boolean, hasError: boolean): GenerationStatus {
  const word = toText(value)?.toLowerCase();
  if (word !== undefined) return statusWords.get(word) ?? "running";
  return hasError ? "failed" : hasImages ? "succeeded" : "running";
}

function readUsage(value: unknown) {
  const wire = isRecord(value) ? camelizeKeys(value) : { credits: value };
  return present({
    credits: toNumber(wire["credits"]) ?? 0,
    creditsRequested: toNumber(wire["creditsRequested"]),
  });
}

function readFailure(value: unknown) {
  if (value === undefined || value === null || value === false) return undefined;
  const wire = isRecord(value) ? value : { message: value };
  return {
    code: toText(wire["code"]) ?? "generationFailed",
    message: toText(wire["message"]) ?? "The generation failed.",
  };
}

/** A balance that can't be read is left out: it is an extra here, and never worth losing an image for. */
function readBalance(value: unknown): CreditBalance | undefined {
  const { credits, ...rest } = normalizeBalance(value);
  return credits === undefined ? undefined : { credits, ...rest };
}

/** Finds the generation in an answer that wraps it in `data` or `generation`. */
function unwrap(value: Record<string, unknown>): Record<string, unknown> {
  const wire = camelizeKeys(value);
  const inner = [wire["data"], wire["generation"], wire["result"]].find(isRecord);
  return inner && firstDefined(wire, "id", "generationId") === undefined
    ? { ...wire, ...unwrap(inner) }
    : wire;
}

/** The plain id in an address to poll, for an answer that has no other: what it stands for is paid for. */
const idOfPollUrl = (value: unknown) =>
  /\/generations\/([\w.~-]+)\/?(?:[?#]|$)/.exec(toText(value) ?? "")?.[1];

/** Brings one generation from any published spelling into the domain's shape, ready for its schema. */
export function normalizeGeneration(value: unknown) {
  if (!isRecord(value)) return undefined;
  const wire = unwrap(value);
  const id = toText(firstDefined(wire, "id", "generationId")) ?? idOfPollUrl(wire["pollUrl"]);
  const listed = wire["images"] ?? wire["data"];
  const images = (Array.isArray(listed) ? listed : []).flatMap((item, index) => readImage(item, index, id));
  const error = readFailure(wire["error"]);
  return present({
    id,
    status: readStatus(wire["status"], images.length > 0, error !== undefined),
    model: toText(wire["model"]) ?? "",
    prompt: typeof wire["prompt"] === "string" ? wire["prompt"] : undefined,
    aspectRatio: toText(firstDefined(wire, "aspectRatio", "ratio")),
    tier: toTier(wire["quality"]) ?? toTier(firstDefined(wire, "tier", "resolution")),
    createdAt: toIsoTime(wire["createdAt"]),
    images,
    usage: readUsage(wire["usage"]),
    balance: readBalance(wire["balance"]),
    error,
  });
}
