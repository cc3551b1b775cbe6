import type { Model } from "../contract/modelSchema";
import { ApiError } from "./ApiError";
import { checkRequest } from "./checkRequest";
import type { Generations } from "./createGenerations";
import type { Ledger } from "./createLedger";
import type { OpenRecord } from "./createRequestLog";
import type { GenerationView, Writer } from "./createWriter";
import type { Sleep } from "./FakeClock";
import type { FakeRoute, FakeScenario } from "./FakeScenario";
import { gatewayAnswer } from "./faults";
import { imageAddresses, paintAhead, type ImagePlace } from "./imageAddresses";
import { statusAt, type PlannedGeneration } from "./planGeneration";
import { readBody, summarize } from "./readBody";
import type { Incoming } from "./toRequest";

/** What the service is made of. */
export interface Service extends ImagePlace {
  models: readonly Model[];
  basePath: string;
  /** Whether pages of other origins may read the images. */
  imageCors: boolean;
  now: () => number;
  writer: Writer;
  ledger: Ledger;
  generations: Generations;
}

/** One request on its way through the service. */
export interface Visit extends Incoming {
  record: OpenRecord;
  scenario: FakeScenario;
  /** What the path names. */
  id: string;
  sleep: Sleep;
}

/** How long the documented service lets a request wait for its images. */
const longestSyncMs = 800_000;

const keyOf = ({ ledger }: Service, { request }: Visit) => ledger.keyOf(request.headers.get("authorization"));

async function write(
  service: Service,
  visit: Visit,
  generation: PlannedGeneration,
  answers: GenerationView["answers"],
): Promise<Response> {
  const { writer, ledger, basePath } = service;
  // One time for the whole answer: it must not say succeeded and have no images.
  const now = service.now();
  const done = answers !== "async" && statusAt(generation, now) === "succeeded";
  const imageUrls = done ? await imageAddresses(service, generation, visit) : [];
  const body = writer.generation(generation, {
    answers,
    imageUrls,
    now,
    pollUrl: new URL(`${basePath}/generations/${generation.id}`, visit.request.url),
    balance: ledger.balanceOf(generation.apiKey, visit.scenario.credits),
  });
  return Response.json(body, { status: answers === "async" ? 202 : 200 });
}

async function generate(service: Service, visit: Visit): Promise<Response> {
  const { signal, scenario } = visit;
  const apiKey = keyOf(service, visit);
  const body = await readBody(visit);
  visit.record.body = summarize(body);
  const request = await checkRequest(body, service.models);
  signal?.throwIfAborted();
  const generation = service.generations.accept(request, apiKey, scenario);
  paintAhead(service, generation, scenario);
  if (request.async) return write(service, visit, generation, "async");
  await visit.sleep(Math.min(generation.endsAt - service.now(), longestSyncMs), signal);
  if (service.now() < generation.endsAt) return gatewayAnswer(504);
  if (generation.failed) throw new ApiError("generationFailed");
  return write(service, visit, generation, "sync");
}

async function image(service: Service, visit: Visit): Promise<Response> {
  const found = service.generations.findImage(visit.id);
  if (!found) throw new ApiError("notFound");
  const headers = {
    "content-type": "image/png",
    ...(service.imageCors ? { "access-control-allow-origin": "*" } : {}),
  };
  return new Response(await service.images.picture(found), { headers });
}

const handlers: Record<FakeRoute, (service: Service, visit: Visit) => Response | Promise<Response>> = {
  models: ({ writer, models }) => Response.json(writer.models(models)),
  credits: (service, visit) =>
    Response.json(
      service.writer.balance(service.ledger.balanceOf(keyOf(service, visit), visit.scenario.credits)),
    ),
  generate,
  generation: (service, visit) =>
    write(service, visit, service.generations.find(visit.id, keyOf(service, visit)), "poll"),
  image,
};

/** Answers a request as the documented service does. */
export async function answerRequest(service: Service, visit: Visit): Promise<Response> {
  const { route } = visit.record;
  if (!route) throw new ApiError("notFound");
  return handlers[route](service, visit);
}
