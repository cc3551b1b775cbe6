import { describe, expect, test } from "vitest";
import { fakeScenarios, type FakeScenarioName } from "../../src/fake";
import { createBench, goodRequest } from "./support/createBench";
import {
  documentedAcceptance,
  documentedError,
  documentedLog,
  documentedSuccess,
} from "./support/documentedAnswers";

const names = Object.keys(fakeScenarios) as FakeScenarioName[];

async function course(scenario: FakeScenarioName) {
  const { post, hub } = createBench({ scenario });
  await post({ ...goodRequest, n: 4, async: true }, { waitMs: 2000 });
  const { endsAt, id } = hub.state.generations[0] ?? { endsAt: 0, id: "" };
  const charge = hub.state.charges.find(({ generationId }) => generationId === id);
  return endsAt - (charge?.at ?? 0);
}

describe("how long generations take", () => {
  test.each([
    ["instant", 0, 0],
    ["realistic", 5000, 11_000],
    ["slow", 43_000, 76_000],
    ["queuedLong", 124_000, 129_000],
    ["partial", 5000, 11_000],
    ["fails", 5000, 11_000],
    ["expiredImage", 5000, 11_000],
  ] as const)("%s: from %i to %i ms", async (name, from, to) => {
    const ms = await course(name);
    expect(ms).toBeGreaterThanOrEqual(from);
    expect(ms).toBeLessThanOrEqual(to);
  });
});

test("queuedLong is queued for two minutes", async () => {
  const { post, get, clock } = createBench({ scenario: "queuedLong" });
  const { id } = documentedAcceptance.parse(await (await post({ ...goodRequest, async: true })).json());
  await clock.advance(119_000);
  expect(documentedLog.parse(await (await get(`/generations/${id}`)).json()).status).toBe("queued");
  await clock.advance(2000);
  expect(documentedLog.parse(await (await get(`/generations/${id}`)).json()).status).toBe("running");
});

test.each(names)("%s answers nothing before its latency is over", async (name) => {
  const { hub, clock } = createBench({ scenario: name });
  const answer = Promise.allSettled([hub.fetch("/api/v1/models")]);
  await clock.advance(39);
  expect(hub.state.requests[0]?.answered !== undefined).toBe(name === "instant");
  await clock.advance(1500);
  await answer;
  expect(hub.state.requests[0]?.answered).toBeDefined();
});

test("unauthorized refuses the key everywhere, and leaves the models open", async () => {
  const { get, post, hub } = createBench({ scenario: "unauthorized" });
  const answers = [await get("/credits"), await get("/generations/clx"), await post(goodRequest)];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  for (const answer of answers)
    expect(documentedError.parse(await answer.json()).error.code).toBe("invalidApiKey");
  expect((await get("/models")).status).toBe(200);
  expect(hub.state.generations).toEqual([]);
});

test("insufficientCredits shows 3 credits, refuses a generation, and gives all back when it is over", async () => {
  const { get, post, hub } = createBench({ scenario: "insufficientCredits" });
  expect(await (await get("/credits")).json()).toMatchObject({ credits: 3 });
  expect((await post(goodRequest)).status).toBe(402);
  hub.setScenario("instant");
  expect(await (await get("/credits")).json()).toMatchObject({ credits: 112 });
});

describe("flakyNetwork", () => {
  const outcomes = async (send: () => Promise<Response>) => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < 200; i++) {
      const outcome = await send().then(
        ({ status, headers }) => `${status}${headers.has("retry-after") ? " with Retry-After" : ""}`,
        (error: unknown) => (error instanceof TypeError ? "TypeError" : "other"),
      );
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  };

  test("loses or refuses about a third of all requests, always the same ones", async () => {
    const run = () => {
      const { get } = createBench({ scenario: "flakyNetwork" });
      return outcomes(() => get("/models"));
    };
    const counts = await run();
    expect(Object.keys(counts).sort()).toEqual([
      "200",
      "429",
      "429 with Retry-After",
      "502",
      "503",
      "TypeError",
    ]);
    expect(counts["200"]).toBeGreaterThan(110);
    expect(counts["200"]).toBeLessThan(160);
    expect(await run()).toEqual(counts);
  });

  test("never charges what it did not answer", async () => {
    const { post, hub } = createBench({ scenario: "flakyNetwork", credits: 10_000 });
    const counts = await outcomes(() => post({ ...goodRequest, async: true }));
    expect(counts["202"]).toBe(hub.state.charges.length);
    expect(hub.state.requests).toHaveLength(200);
    expect(hub.state.requests.filter(({ answered }) => answered === "networkError")).toHaveLength(
      counts["TypeError"] ?? 0,
    );
  });

  test("answers with a gateway's HTML", async () => {
    const { get } = createBench({ scenario: { faults: [{ on: ["models"], answer: 502, retryAfter: "7" }] } });
    const response = await get("/models");
    expect([response.status, response.headers.get("retry-after")]).toEqual([502, "7"]);
    expect(response.headers.get("content-type")).toMatch("text/html");
    expect(await response.text()).toMatch("<html>");
  });
});

test("lostAnswer charges and runs, but fetch rejects and only the POST is lost", async () => {
  const { get, post, hub, clock } = createBench({ scenario: "lostAnswer" });
  await expect(post({ ...goodRequest, async: true })).rejects.toThrow(TypeError);
  await expect(post(goodRequest, { waitMs: 20_000 })).rejects.toThrow(TypeError);
  expect(hub.state.requests.map(({ answered }) => answered)).toEqual(["lostAnswer", "lostAnswer"]);
  expect(hub.state.charges).toHaveLength(2);
  await clock.advance(20_000);
  expect(hub.state.generations.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  const id = hub.state.generations[0]?.id ?? "";
  expect(documentedLog.parse(await (await get(`/generations/${id}`)).json()).images).toHaveLength(1);
});

test("expiredImage succeeds, but the address of the image answers 403", async () => {
  const { get, post, hub } = createBench({ scenario: "expiredImage" });
  const { images } = documentedSuccess.parse(await (await post(goodRequest, { waitMs: 20_000 })).json());
  const url = images[0]?.url ?? "";
  expect((await get(url, { key: null })).status).toBe(403);
  hub.setScenario("instant");
  expect((await get(url, { key: null })).status).toBe(200);
});

test("a generation keeps the course that it was accepted with", async () => {
  const { post, hub, clock } = createBench({ scenario: "fails" });
  await post({ ...goodRequest, async: true });
  hub.setScenario("instant");
  await clock.advance(20_000);
  expect(hub.state.generations[0]?.status).toBe("failed");
});

test("parts of a scenario are filled in from instant", async () => {
  const { post } = createBench({ scenario: { outcome: "fails" } });
  expect((await post(goodRequest, { waitMs: 0 })).status).toBe(500);
});

test("a function chooses the scenario of each request", async () => {
  let posts = 0;
  const { post, get, hub } = createBench({
    scenario: ({ route }) => (route === "generate" && ++posts === 2 ? "lostAnswer" : "instant"),
  });
  expect((await post(goodRequest)).status).toBe(200);
  await expect(post(goodRequest, { waitMs: 20_000 })).rejects.toThrow(TypeError);
  expect((await get("/credits")).status).toBe(200);
  expect(hub.state.charges).toHaveLength(2);
});
