import { ApiError } from "./ApiError";
import type { CheckedRequest } from "./checkRequest";
import type { Ledger } from "./createLedger";
import type { FakeScenario } from "./FakeScenario";
import { planGeneration, statusAt, type PlannedGeneration, type PlannedImage } from "./planGeneration";

/** Keeps every generation, and charges for it before it runs. */
export function createGenerations(ledger: Ledger, now: () => number, seed: string) {
  const byId = new Map<string, PlannedGeneration>();
  return {
    /** Every generation, oldest first. */
    all: () => [...byId.values()],
    /** Charges a request, and writes down what will be given back when it ends. */
    accept: (request: CheckedRequest, apiKey: string, scenario: FakeScenario): PlannedGeneration => {
      const number = byId.size + 1;
      const planned = planGeneration(request, { apiKey, scenario, now: now(), seed: `${seed}#${number}` });
      const { id: generationId, price, used, createdAt, endsAt } = planned;
      if (ledger.balanceOf(apiKey, scenario.credits).credits < price)
        throw new ApiError("insufficientCredits");
      ledger.write({ apiKey, generationId, kind: "charge", credits: price, at: createdAt });
      if (used < price)
        ledger.write({ apiKey, generationId, kind: "refund", credits: price - used, at: endsAt });
      byId.set(generationId, planned);
      return planned;
    },
    /** The generation with an id, which only its own key may read. */
    find: (id: string, apiKey: string): PlannedGeneration => {
      const found = byId.get(id);
      if (found?.apiKey !== apiKey) throw new ApiError("notFound");
      return found;
    },
    /** The image with an id, once it is made. */
    findImage: (id: string): PlannedImage | undefined => {
      const made = [...byId.values()].filter((generation) => statusAt(generation, now()) === "succeeded");
      return made.flatMap(({ images }) => images).find((image) => image.id === id);
    },
  };
}

/** The generations of a fake hub. */
export type Generations = ReturnType<typeof createGenerations>;
