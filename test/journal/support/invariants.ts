import { isDeepStrictEqual } from "node:util";
import { isSettled, type GenerationEntry } from "../../../src/contract/GenerationEntry";
import { writeRecord } from "../../../src/journal/entryRecord";
import { unreadable } from "./modelStorage";
import type { Run } from "./perform";

/** Longer than any run, and than any pause that failures can cause. */
const quiescenceMs = 90 * 60_000;

/** Nobody asks any more about what is a day old, by a clock that may have jumped; some hours of it are quiescence. */
const longestAskedMs = 20 * 3_600_000;

/** Heals everything, opens a page and lets it come to rest. */
export async function comeToRest({ world, tabs }: Run): Promise<void> {
  world.browser.setMood("well");
  world.network.heal();
  if (tabs.length === 0) tabs.push(world.openTab());
  for (const tab of tabs) tab.thaw();
  // Twice: what was still under way before may have failed once more.
  for (let look = 0; look < 2; look += 1) {
    for (const tab of tabs) tab.setHidden(false);
    await world.pass(quiescenceMs);
  }
}

const visibleEntries = ({ tabs }: Run): Map<string, GenerationEntry> =>
  new Map(tabs.flatMap(({ journal }) => journal.list().map((entry) => [entry.key, entry] as const)));

/** Nobody pays without having asked, nor twice. */
function moneyTakenTwice({ world, intents, asked }: Run): string[] {
  const { posts } = world.network;
  return [
    ...(world.charges().length > asked ? ["more charges than intents"] : []),
    ...(new Set(posts).size === posts.length ? [] : ["a submission was sent twice"]),
    ...posts.filter((key) => !intents.has(key)).map((key) => `nobody asked for ${key}`),
  ];
}

const usedFor = ({ world }: Run, id: string) =>
  world.network.hub.state.charges
    .filter(({ generationId }) => generationId === id)
    .reduce((sum, { kind, credits }) => sum + (kind === "charge" ? credits : -credits), 0);

/** What was charged stands in the journal with its images and its true cost. */
function lostGenerations(run: Run): string[] {
  const { hub, keyOf } = run.world.network;
  const visible = visibleEntries(run);
  return hub.state.generations.flatMap(({ id }) => {
    const key = keyOf.get(id);
    // The answer to a failed submission of the waiting kind has no id; it was refunded.
    if (key === undefined) return usedFor(run, id) === 0 ? [] : [`${id} belongs to nobody`];
    if (run.world.removed.has(key) || run.fragile.has(key)) return [];
    const entry = visible.get(key);
    if (!entry) return [`${id} was charged, but is nowhere to be seen`];
    if (entry.state === "abandoned" || (entry.id === undefined && entry.state === "unknown")) return [];
    const used = usedFor(run, id);
    const images = used / 8;
    const isTrue = entry.id === id && entry.images.length === images && entry.cost.used === used;
    const told = `${entry.state}, ${entry.images.length} images, ${entry.cost.used} credits`;
    return isTrue ? [] : [`${id} brought ${images} images for ${used} credits, but is told as ${told}`];
  });
}

/** What storage did not take may have ended in one tab and look open in another one, until that is loaded again. */
function stuckEntries({ tabs, fragile }: Run): string[] {
  const all = tabs.flatMap(({ journal }) => journal.list());
  const isKnown = (key: string) => all.some((entry) => entry.key === key && isSettled(entry.state));
  return all
    .filter(({ key, state }) => !isSettled(state) && !(fragile.has(key) && isKnown(key)))
    .map(({ key, state }) => `${key} is stuck in ${state}`);
}

type Fields = Readonly<Record<string, unknown>>;

/** Entries as plain data, by key; a JSON text, so that fields without a value count as none. */
const byKey = (entries: readonly GenerationEntry[]) =>
  new Map(
    entries.map((entry): [string, Fields] => [
      entry.key,
      JSON.parse(JSON.stringify(writeRecord({ entry, revision: 0 }))) as Fields, // it was an object
    ]),
  );

const differences = (a: Fields = {}, b: Fields = {}) =>
  Object.keys({ ...a, ...b })
    .filter((name) => !isDeepStrictEqual(a[name], b[name]))
    .map((name) => `${name}: ${JSON.stringify(a[name])} and not ${JSON.stringify(b[name])}`);

/** Every tab shows what storage keeps. */
function disagreements({ world, tabs, fragile }: Run, kept: readonly GenerationEntry[]): string[] {
  const durable = byKey(kept);
  // The tab that removed it died before it could tell.
  const isHalfRemoved = (key: string) => world.removed.has(key) && !world.browser.toldGone.has(key);
  return tabs.flatMap(({ journal }, index) => {
    const shown = byKey(journal.list());
    return [...new Set([...durable.keys(), ...shown.keys()])]
      .filter((key) => !fragile.has(key) && !world.browser.isUntold(key) && !isHalfRemoved(key))
      .flatMap((key) => differences(shown.get(key), durable.get(key)))
      .map((difference) => `tab ${index} shows ${difference}`);
  });
}

/** What a person removed is gone from every tab and from storage. */
function returnedEntries(run: Run, kept: readonly GenerationEntry[]): string[] {
  const there = new Set([...visibleEntries(run).keys(), ...kept.map(({ key }) => key)]);
  return [...run.world.browser.toldGone]
    .filter((key) => there.has(key) && !run.fragile.has(key))
    .map((key) => `${key} was removed, and came back`);
}

/** What can't be read is left alone. */
async function touchedRecords({ world }: Run): Promise<string[]> {
  const now = new Map(await world.recordsOnDisk());
  return unreadable
    .filter(([key, value]) => JSON.stringify(now.get(key)) !== JSON.stringify(value))
    .map(([key]) => `the unreadable record ${key} was touched`);
}

/** One tab at a time asks for a generation; what storage did not take, each tab asks for itself. */
const quarrels = ({ world: { network }, fragile }: Run): string[] =>
  network.quarrels
    .filter(({ id }) => !fragile.has(network.keyOf.get(id) ?? ""))
    .map(({ id, owners }) => `${owners} journals asked for ${id} at once`);

/** Everything that is wrong with the world at rest, in words; nothing is wrong with an empty list. */
export async function violations(run: Run): Promise<string[]> {
  const kept = await run.world.kept();
  return [
    ...moneyTakenTwice(run),
    ...lostGenerations(run),
    ...stuckEntries(run),
    ...disagreements(run, kept),
    ...returnedEntries(run, kept),
    ...(await touchedRecords(run)),
    ...quarrels(run),
    ...run.world.network.strays.map((stray) => `sent after the page was left: ${stray}`),
  ];
}

/** With a proxy that remembers submissions nothing may stay in doubt that storage could hold. */
export const doubts = (run: Run): string[] =>
  [...visibleEntries(run).values()]
    .filter(({ key, state, id }) => state === "unknown" && id === undefined && !run.fragile.has(key))
    .filter(({ key }) => !run.world.network.isPastAsking(key))
    .filter(({ submittedAt }) => run.world.clock.now() - Date.parse(submittedAt) < longestAskedMs)
    .map(({ key }) => `${key} is still in doubt, though the proxy knows`);
