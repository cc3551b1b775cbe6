import type { GenerationStatus } from "../contract/generationSchema";
import type { Tier } from "../contract/tier";
import { parseSize } from "../contract/sizes";
import { chance, draw, idFrom } from "./chance";
import type { CheckedRequest } from "./checkRequest";
import type { FakeScenario } from "./FakeScenario";
import { fitInto } from "./fitInto";

/** An image that is made, or will be. */
export interface PlannedImage {
  readonly id: string;
  readonly prompt: string;
  readonly seed: string;
  readonly width: number;
  readonly height: number;
}

/** A generation with its whole course: what it is at any time follows from the clock alone. */
export interface PlannedGeneration {
  readonly id: string;
  readonly apiKey: string;
  readonly request: CheckedRequest;
  readonly aspectRatio: string;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly price: number;
  readonly used: number;
  readonly failed: boolean;
  readonly images: readonly PlannedImage[];
}

/** What a plan depends on besides the request. */
export interface PlanContext {
  apiKey: string;
  now: number;
  /** The hub's seed and the number of the generation: decides durations and pictures. */
  seed: string;
  scenario: FakeScenario;
}

/** What a model that may choose its ratio chooses. */
const freeRatios = ["1:1", "3:2", "2:3", "4:3"];

const priceEach = ({ model, tier }: CheckedRequest): number =>
  (typeof model.creditsPerImage === "number" ? model.creditsPerImage : model.creditsPerImage[tier]) ?? 0;

/** The longest edge of an image whose size the model chooses, in pixels. */
const edges: Record<Tier, number> = { "1K": 1536, "2K": 2048, "4K": 3840 };

function sizeOf(aspectRatio: string, { tier, size }: CheckedRequest) {
  const [width = 1, height = 1] = aspectRatio.split(":").map(Number);
  return parseSize(size ?? "") ?? fitInto(edges[tier], width, height);
}

const countOf = ({ outcome }: FakeScenario, n: number): number =>
  outcome === "fails" ? 0 : outcome === "partial" ? Math.max(1, n - 1) : n;

/** Decides what will become of a request. */
export function planGeneration(request: CheckedRequest, context: PlanContext): PlannedGeneration {
  const { seed, scenario, now, apiKey } = context;
  const id = idFrom(`${seed}@${now}`);
  const free = freeRatios[Math.floor(chance(`${seed}:ratio`) * freeRatios.length)] ?? "1:1";
  const aspectRatio = request.aspectRatio === "auto" ? free : request.aspectRatio;
  const count = countOf(scenario, request.n);
  const startsAt = now + draw(scenario.queueMs, `${seed}:queue`);
  const images = Array.from({ length: count }, (_, index) => ({
    id: idFrom(`${id}/${index}`),
    prompt: request.prompt,
    seed: `${seed}/${index}`,
    ...sizeOf(aspectRatio, request),
  }));
  return {
    ...{ id, apiKey, request, aspectRatio, images },
    createdAt: now,
    startsAt,
    endsAt: startsAt + draw(scenario.runMs, `${seed}:run`),
    price: priceEach(request) * request.n,
    used: priceEach(request) * count,
    failed: count === 0,
  };
}

/** How far a generation is at a time. */
export function statusAt(generation: PlannedGeneration, now: number): GenerationStatus {
  if (now < generation.startsAt) return "queued";
  if (now < generation.endsAt) return "running";
  return generation.failed ? "failed" : "succeeded";
}
