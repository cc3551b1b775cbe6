import { describe, expect, it } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import type { Generation } from "../../src/contract/generationSchema";
import { ImageHubError } from "../../src/contract/ImageHubError";
import type { GenerationEvent } from "../../src/journal/GenerationEvent";
import { transition } from "../../src/journal/transition";

const at = "2026-04-30T08:01:00.000Z";
const images = [{ id: "i", url: "https://images.example/i.png" }];
const error = new ImageHubError("Gone.", { code: "notFound" });
const png = new Blob(["png"]);

const entry = (parts: Partial<GenerationEntry> = {}): GenerationEntry => ({
  key: "k",
  id: "g",
  request: { model: "m", prompt: "p" },
  state: "running",
  images: [],
  cost: { asked: 8 },
  submittedAt: "2026-04-30T08:00:00.000Z",
  ...parts,
});
const ended = entry({ state: "succeeded", images, cost: { asked: 8, used: 8 }, settledAt: at });
const generation = (status: Generation["status"], parts: Partial<Generation> = {}): Generation => ({
  id: "g",
  status,
  model: "m",
  images: status === "succeeded" ? images : [],
  usage: { credits: status === "succeeded" ? 8 : 0 },
  ...parts,
});
const reported = (parts: Generation): GenerationEvent => ({
  type: "reported",
  key: "k",
  generation: parts,
  at,
});
const adopted = (other: GenerationEntry): GenerationEvent => ({ type: "adopted", key: "k", entry: other });
const stopped: GenerationEvent = { type: "stoppedWaiting", key: "k", at };
const resumed: GenerationEvent = { type: "resumedWaiting", key: "k" };
const lost: GenerationEvent = { type: "lost", key: "k", error, at };
const refused: GenerationEvent = { type: "submissionFailed", key: "k", error, at };

describe("an end that the API has told", () => {
  it.each<[string, GenerationEvent]>([
    ["an older answer", reported(generation("running"))],
    ["an answer that nobody can give any more", lost],
    ["the lost answer to its submission", refused],
    ["who stops waiting", stopped],
    ["who resumes", resumed],
    ["a tab that knows less", adopted(entry({ state: "abandoned" }))],
    ["a tab that has no id", adopted({ ...ended, id: undefined, state: "unknown" })],
    ["the same end once more", reported(generation("succeeded"))],
  ])("is not undone by %s", (_, event) => {
    expect(transition(ended, event)).toEqual({ entry: ended, effects: [] });
    expect(transition(ended, event).entry).toBe(ended);
  });
});

describe("what is told about a submission", () => {
  it("does not interrupt who stopped waiting, unless it is the end", () => {
    const abandoned = entry({ state: "abandoned", settledAt: at });
    expect(transition(abandoned, reported(generation("running"))).entry).toBe(abandoned);
    expect(transition(abandoned, reported(generation("succeeded"))).entry).toMatchObject({
      state: "succeeded",
      images,
      settledAt: at,
    });
  });

  it("is not believed from a submission that failed, once it has an id", () => {
    const running = entry();
    expect(transition(running, refused).entry).toBe(running);
  });

  it("is in doubt where it may have been charged, and else failed for nothing", () => {
    const submitting = entry({ id: undefined, state: "submitting" });
    const fail = (charged: "no" | "unknown") =>
      transition(submitting, {
        ...refused,
        error: new ImageHubError("Lost.", { code: "networkError", charged }),
      });
    expect(fail("unknown")).toMatchObject({
      entry: { state: "unknown" },
      effects: ["resolve", "creditsMoved"],
    });
    expect(fail("no")).toMatchObject({
      entry: { state: "failed", cost: { asked: 8, used: 0 } },
      effects: [],
    });
  });

  it("is partial with fewer images than asked for, and failed without any", () => {
    const two = entry({ request: { model: "m", prompt: "p", n: 2 }, cost: { asked: 16 } });
    const partial = transition(two, reported(generation("succeeded"))).entry;
    expect(partial).toMatchObject({ state: "partial", cost: { asked: 16, used: 8, refunded: 8 } });
    const none = generation("succeeded", { images: [], usage: { credits: 0 } });
    expect(transition(two, reported(none)).entry).toMatchObject({
      state: "failed",
      cost: { refunded: 16 },
    });
  });

  it("by another tab leaves an id, local pictures and the files as they are", () => {
    const request = { model: "m", prompt: "p", referenceImages: [png] };
    const mine = entry({ request, thumbnails: { i: "data:," } });
    expect(transition(mine, adopted(entry({ id: undefined, state: "unknown" }))).entry).toBe(mine);
    const copy = entry({ state: "succeeded", images, missingReferences: 1 });
    const after = transition(mine, adopted(copy)).entry;
    expect(after).toMatchObject({ state: "succeeded", images, thumbnails: { i: "data:," } });
    expect(after?.request).toBe(request);
    expect(after?.missingReferences).toBeUndefined();
  });

  it("is nothing where nobody knows the submission", () => {
    expect(transition(undefined, reported(generation("running")))).toEqual({ entry: undefined, effects: [] });
  });
});

describe("waiting", () => {
  it("stops for who does not want to wait, and begins again for who does", () => {
    const after = transition(entry(), stopped);
    expect(after).toMatchObject({ entry: { state: "abandoned", settledAt: at }, effects: ["rest"] });
    expect(transition(after.entry, resumed)).toMatchObject({
      entry: { state: "accepted", settledAt: undefined },
      effects: ["wait"],
    });
  });

  it("begins again for what the API did not tell about for a while", () => {
    const unknown = transition(entry(), lost);
    expect(unknown).toMatchObject({ entry: { state: "unknown", error }, effects: ["rest", "creditsMoved"] });
    expect(transition(unknown.entry, resumed)).toMatchObject({
      entry: { state: "accepted", error: undefined },
      effects: ["wait"],
    });
  });

  it("can't begin without an id, nor for what runs", () => {
    const doubtful = entry({ id: undefined, state: "unknown" });
    expect(transition(doubtful, resumed).entry).toBe(doubtful);
    const running = entry();
    expect(transition(running, resumed).entry).toBe(running);
  });

  it("is taken over with an intent that another page began, by asking what became of it", () => {
    const intent = entry({ id: undefined, state: "submitting" });
    expect(transition(undefined, adopted(intent)).effects).toEqual(["resolve"]);
    expect(transition(undefined, adopted(entry())).effects).toEqual(["wait"]);
  });
});

describe("an id that the history has signed anew", () => {
  const listed = (parts: Generation): GenerationEvent => ({
    type: "listed",
    key: "k",
    entry: entry({ id: undefined, state: "submitting" }),
    generation: parts,
    at,
  });

  it("is all that is taken from there of what is known", () => {
    for (const known of [ended, entry(), entry({ state: "abandoned", settledAt: at })])
      expect(transition(known, listed(generation("queued", { id: "new" }))).entry).toEqual({
        ...known,
        id: "new",
      });
  });

  it("brings back what was lost with the old one", () => {
    const lost = entry({ state: "unknown", error, settledAt: at });
    const { entry: after, effects } = transition(lost, listed(generation("running", { id: "new" })));
    expect(after).toMatchObject({ id: "new", state: "running", error: undefined, settledAt: undefined });
    expect(effects).toEqual(["wait"]);
  });

  it("changes nothing as long as it is the same", () => {
    expect(transition(ended, listed(generation("succeeded"))).entry).toBe(ended);
  });
});
