import { asksInTiers } from "../contract/asksInTiers";
import type { Model } from "../contract/modelSchema";
import { isTier, type Tier } from "../contract/tier";
import { invalid } from "./ApiError";
import { checkReferences } from "./checkReferences";
import { checkSize } from "./checkSize";
import type { RequestBody } from "./readBody";

/** A generation request that keeps every documented rule. */
export interface CheckedRequest {
  model: Model;
  prompt: string;
  n: number;
  async: boolean;
  /** The resolution tier that decides the price. */
  tier: Tier;
  /** The ratio to paint, or `auto`. */
  aspectRatio: string;
  /** The exact size that was asked for, as `WIDTHxHEIGHT`. */
  size?: string | undefined;
}

const known = ["model", "prompt", "size", "aspect_ratio", "quality", "n", "async"];

function textIn({ fields }: RequestBody, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === "string") return value;
  throw invalid(`${name} must be a text`);
}

function countIn({ fields, form }: RequestBody): number {
  const value = fields["n"] === undefined ? 1 : fields["n"];
  const n = form && typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof n === "number" && Number.isInteger(n) && n >= 1 && n <= 4) return n;
  throw invalid("n must be an integer from 1 to 4");
}

function asyncIn({ fields, form }: RequestBody): boolean {
  const value = fields["async"] === undefined ? false : fields["async"];
  if (!form && typeof value === "boolean") return value;
  if (form && (value === false || value === "true" || value === "false")) return value === "true";
  throw invalid(form ? 'async must be the text "true"' : "async must be a boolean");
}

function modelIn(body: RequestBody, models: readonly Model[]): Model {
  const id = textIn(body, "model");
  const model = models.find((candidate) => candidate.id === id);
  if (model) return model;
  throw invalid(id === undefined ? "model is required" : `there is no model "${id}"`);
}

function qualityIn(body: RequestBody, model: Model): string | undefined {
  const quality = textIn(body, "quality");
  const listed: readonly string[] = asksInTiers(model) ? model.tiers : model.qualities;
  if (quality === undefined || listed.includes(quality)) return quality;
  throw invalid(`quality must be one of ${listed.join(", ")}`);
}

function ratioIn(body: RequestBody, model: Model): string | undefined {
  const ratio = textIn(body, "aspect_ratio");
  if (ratio === undefined) return undefined;
  if (!asksInTiers(model)) throw invalid(`${model.id} is asked with size instead of aspect_ratio`);
  if (body.fields["size"] !== undefined) throw invalid("send either size or aspect_ratio");
  if (model.aspectRatios.includes(ratio)) return ratio;
  throw invalid(`aspect_ratio must be one of ${model.aspectRatios.join(", ")}`);
}

/** Checks a request against everything that the API documents, and against what the model lists. */
export async function checkRequest(body: RequestBody, models: readonly Model[]): Promise<CheckedRequest> {
  const stranger = Object.keys(body.fields).find((name) => !known.includes(name));
  if (stranger === "reference_image") throw invalid("reference_image must be a file of a multipart form");
  if (stranger !== undefined) throw invalid(`there is no field "${stranger}"`);
  const model = modelIn(body, models);
  const prompt = textIn(body, "prompt");
  if (prompt === undefined || prompt.trim() === "") throw invalid("prompt is required");
  const [n, isAsync, quality] = [countIn(body), asyncIn(body), qualityIn(body, model)];
  const ratio = ratioIn(body, model);
  const sized = checkSize(textIn(body, "size") ?? "auto", model);
  await checkReferences(body.files, model.referenceImageLimit);
  const asked = isTier(quality) ? quality : undefined;
  if (asked && sized.tier && asked !== sized.tier) throw invalid("size and quality name different tiers");
  const tier = sized.tier ?? asked ?? model.tiers[0] ?? "1K";
  return {
    model,
    prompt,
    n,
    async: isAsync,
    tier,
    aspectRatio: ratio ?? sized.aspectRatio,
    size: sized.size,
  };
}
