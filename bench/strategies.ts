import { waitForGeneration } from "../src/client/waitForGeneration";
import { createBudget } from "../src/journal/createBudget";
import { createJournal, type Journal } from "../src/journal/createJournal";
import { memoryStorage } from "../src/journal/memoryStorage";
import type { Clock } from "../src/utils/Clock";
import type { SimulatedService } from "./simulatedService";

/** What a way of waiting has at hand. */
export interface Surroundings {
  readonly service: SimulatedService;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Makes one generation and waits for it; gives its id as soon as its images are known. */
export type Wait = () => Promise<string>;

/** A way of waiting. */
export type Strategy = (surroundings: Surroundings) => Wait;

const request = { model: "m", prompt: "a misty mountain", size: "1024x1024" };

/** A journal and its page, as an app has them. */
export function openJournal({ service, clock, random }: Surroundings): Journal {
  return createJournal({
    client: service.client,
    storage: memoryStorage(),
    budget: createBudget(clock),
    clock,
    random,
  });
}

let prompts = 0;

/** Generates through a journal. */
export async function generateWith(journal: Journal): Promise<string> {
  // Another prompt each time: the same one twice within a moment is one click.
  prompts += 1;
  const entry = await journal.submit({ ...request, prompt: `${request.prompt} ${prompts}` }).settled;
  if (entry.state !== "succeeded" || entry.id === undefined) throw new Error(`It ended as ${entry.state}.`);
  return entry.id;
}

/** The journal of a page that has never seen a generation. */
export const freshJournal: Strategy = (surroundings) => async () => {
  const journal = openJournal(surroundings);
  const disconnect = journal.connect();
  const id = await generateWith(journal);
  disconnect();
  return id;
};

/** More than the journal learns from. */
const history = 60;

/** One journal for all, which learns as it goes. */
export const learningJournal: Strategy = (surroundings) => {
  const journal = openJournal(surroundings);
  journal.connect();
  return async () => {
    const id = await generateWith(journal);
    const known = new Set(journal.list().slice(0, history));
    journal.retain((entry) => known.has(entry));
    return id;
  };
};

/** Polls after fixed pauses; `fetchesResult` asks once more for the images. */
export function fixedPauses(pauseMs: (polls: number) => number, fetchesResult = false): Strategy {
  return ({ service, clock }) =>
    async () => {
      const { id } = await service.client.createGeneration(request);
      let polls = 0;
      const pollDelay = () => pauseMs(polls++);
      await waitForGeneration(service.client, id, { pollDelay, sleep: clock.sleep });
      if (fetchesResult) await service.client.getGeneration(id);
      return id;
    };
}
