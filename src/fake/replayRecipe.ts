import { createFakeHub, fakeApiKey } from "./createFakeHub";
import type { FakeHub } from "./FakeHub";
import type { FakeRecipe, FakeRecipeRequest } from "./FakeRecipe";
import { manualClock, type ManualClock } from "./manualClock";

/** How {@link replayRecipe} goes about it. */
export interface ReplayOptions {
  /** How many requests are made. Default: all of them. */
  readonly requests?: number | undefined;
}

/** Time in between may pass differently here, so that a generation has another id than it had. */
function pathIn(hub: FakeHub, { generations }: FakeRecipe, path: string): string {
  const number = generations.findIndex((id) => path.endsWith(`/generations/${id}`));
  const id = hub.state.generations[number]?.id;
  return id === undefined ? path : `${path.slice(0, path.lastIndexOf("/"))}/${id}`;
}

/** Makes one request; what becomes of it stands in the hub's log, as it did before. */
function send(hub: FakeHub, recipe: FakeRecipe, { method, path, body }: FakeRecipeRequest): void {
  const headers = { authorization: `Bearer ${fakeApiKey}`, "content-type": "application/json" };
  const answer = hub.fetch(pathIn(hub, recipe, path), {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  // A request that the scenario loses is part of the recipe.
  void answer.catch(() => undefined);
}

/**
 * Makes the requests of a recipe again, at their times, on a hub of its own whose clock stands still afterwards: in the state
 * that the recorded one was in, at the time of its last request. Takes no time. The hub has one account, the default `basePath` and
 * the default models.
 */
export async function replayRecipe(
  recipe: FakeRecipe,
  { requests = recipe.requests.length }: ReplayOptions = {},
): Promise<FakeHub<ManualClock>> {
  const { seed, dialect, scenario, credits, startedAt } = recipe;
  const clock = manualClock(startedAt);
  const hub = createFakeHub({ seed, dialect, scenario, credits, clock });
  for (const request of recipe.requests.slice(0, requests)) {
    await clock.advance(Math.max(0, startedAt + request.at - clock.now()));
    send(hub, recipe, request);
  }
  await clock.advance(0);
  return hub;
}
