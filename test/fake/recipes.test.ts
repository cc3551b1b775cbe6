import { expect, test } from "vitest";
import {
  createFakeHub,
  fakeApiKey,
  manualClock,
  recordRecipe,
  replayRecipe,
  type FakeRecipe,
} from "../../src/fake";

const headers = { authorization: `Bearer ${fakeApiKey}`, "content-type": "application/json" };
const body = JSON.stringify({ model: "gpt-image-2", prompt: "A fox", n: 2, async: true });

/** A hub in which somebody generated two images, asked about them, and met what the flaky network does. */
async function livedThrough() {
  const clock = manualClock();
  const hub = createFakeHub({ scenario: "flakyNetwork", seed: "recipe", credits: 60, clock });
  const ask = async (path: string, init?: RequestInit) => {
    const answer = hub.fetch(`/api/v1${path}`, { headers, ...init }).catch(() => undefined);
    await clock.advance(1_000);
    return answer;
  };
  await ask("/models");
  for (let i = 0; i < 8; i++) await ask("/images/generations", { method: "POST", body });
  for (const { id } of hub.state.generations) await ask(`/generations/${id}`);
  await ask("/credits");
  return hub;
}

const answersOf = ({ state }: { state: { requests: readonly { answered?: unknown }[] } }) =>
  state.requests.map(({ answered }) => answered);

test("a recipe fits into JSON, and makes a hub that has lived through the same", async () => {
  const hub = await livedThrough();
  const recipe = JSON.parse(JSON.stringify(recordRecipe(hub))) as FakeRecipe;
  const again = await replayRecipe(recipe);
  await again.clock.advance(1_000);
  expect(new Set(answersOf(hub)).size, "the network was flaky").toBeGreaterThan(2);
  expect(answersOf(again)).toEqual(answersOf(hub));
  expect(again.state.generations).toEqual(hub.state.generations);
  expect(again.state.accounts).toEqual(hub.state.accounts);
});

test("a recipe can be stopped on the way, to look at that moment", async () => {
  const recipe = recordRecipe(await livedThrough());
  const again = await replayRecipe(recipe, { requests: 3 });
  expect(again.state.requests).toHaveLength(3);
  expect(again.clock.now()).toBe(recipe.startedAt + 2_000);
});

test("a scenario that a function chooses can't be recorded, and the error says what can", () => {
  const hub = createFakeHub({ scenario: () => "instant" });
  expect(() => recordRecipe(hub)).toThrow("Name one, or give its parts");
});
