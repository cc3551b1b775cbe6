import { isSettled, type GenerationEntry } from "../../../src/contract/GenerationEntry";
import type { Run } from "./steps";

/** Longer than any run, and than any pause that failures can cause. */
const quiescenceMs = 90 * 60_000;

/** Heals everything, opens a page and lets it come to rest. */
export async function comeToRest({ world, tabs }: Run): Promise<void> {
  world.browser.setMood("well");
  world.network.heal();
  if (tabs.length === 0) tabs.push(world.openTab());
  for (const tab of tabs) tab.setHidden(false);
  await world.pass(quiescenceMs);
}

function visibleEntries({ tabs }: Run): Map<string, GenerationEntry> {
  return new Map(tabs.flatMap(({ journal }) => journal.list().map((entry) => [entry.key, entry] as const)));
}

/** Everything that is wrong with the world at rest, in words; nothing is wrong with an empty list. */
export function violations(run: Run): string[] {
  const { world, intents, tabs, fragile } = run;
  const { network, removed } = world;
  const wrong: string[] = [];
  const visible = visibleEntries(run);

  if (world.charges().length > run.asked) wrong.push("more charges than intents");
  if (new Set(network.posts).size !== network.posts.length) wrong.push("a submission was sent twice");
  for (const key of network.posts) {
    if (!intents.has(key)) wrong.push(`nobody asked for ${key}`);
    if (visible.has(key) || removed.has(key) || fragile.has(key)) continue;
    wrong.push(`the charged submission ${key} is nowhere to be seen`);
  }
  for (const generation of network.hub.state.generations) {
    const entry = [...visible.values()].find(({ id }) => id === generation.id);
    if (
      entry &&
      entry.state !== "abandoned" &&
      entry.state !== "unknown" &&
      entry.images.length !== generation.n
    )
      wrong.push(`${generation.id} was delivered, but is ${entry.state}`);
  }
  for (const { journal } of tabs)
    for (const { key, state } of journal.list())
      if (!isSettled(state)) wrong.push(`${key} is stuck in ${state}`);
  wrong.push(...network.strays.map((stray) => `sent after the page was left: ${stray}`));
  return wrong;
}

/** With a proxy that remembers submissions nothing may stay in doubt that storage could hold. */
export const doubts = (run: Run): string[] =>
  [...visibleEntries(run).values()]
    .filter(({ key, state, id }) => state === "unknown" && id === undefined && !run.fragile.has(key))
    .map(({ key }) => `${key} is still in doubt, though the proxy knows`);
