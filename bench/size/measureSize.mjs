import { atMost, plain } from "../figure.mjs";
import { checkBudgets } from "./checkBudgets.mjs";
import { measurePeers } from "./peers.mjs";

const kB = { unit: " kB" };
const note = `Minified and compressed with brotli, by esbuild, in kB of 1000 bytes; React, React DOM and TanStack Query are outside, for everybody. First
load is all that an app's page loads at once for what it imports; lazy is what one \`import()\` adds. Nothing but the schemas of \`/client\`
brings zod along, so that it is counted and not counted alike everywhere else.`;

const reasons = {
  whole:
    "a record that survives crashes, several tabs, lost answers and failing storage (8 kB, lazy) and a client that reads every published dialect (7 kB) are most of it",
  client: "every published dialect of the answers is read, and each refusal says what to do",
  studio:
    "gallery, references, pickers and their texts in one page; see the lazy rows for what waits until it is used",
};

const labelled = (peers, ...names) =>
  names
    .map((name) => peers[name])
    .filter(({ bytes }) => bytes !== undefined)
    .map(({ label, bytes }) => `${label} ${(bytes / 1000).toFixed(1)}`)
    .join(" · ");

/** The figures with goals, then every budget. */
function figuresOf(sizes, peers) {
  const of = (...names) => names.reduce((sum, name) => sum + sizes[name], 0) / 1000;
  const hooks = of("hooks and provider", "the journal (lazy)", "journal storage (lazy)");
  const hookPeers = labelled(peers, "tanstack", "fal", "uploadthing", "aiSdk");
  const client = of("client, creating and waiting");
  const studioPeers = labelled(peers, "vibes", "assistant", "imgly", "dropzone");
  const locales = Object.keys(sizes).filter((name) => name.startsWith("locales/"));
  return [
    atMost("hooks + client + journal + contract, zod not counted", hooks, 6.5, {
      ...kB,
      peers: hookPeers,
      reason: reasons.whole,
    }),
    atMost("the same, zod counted", hooks, 15.5, { ...kB, reason: reasons.whole }),
    plain("of that, first load of a page with every hook", of("hooks and provider"), kB),
    atMost("client, zod not counted", client, 4, {
      ...kB,
      peers: labelled(peers, "fal"),
      reason: reasons.client,
    }),
    atMost("client, zod counted", client, 13, kB),
    atMost("ImageStudio, first load", of("ImageStudio and provider, first load"), 30, {
      ...kB,
      peers: studioPeers,
      reason: reasons.studio,
    }),
    atMost("viewer (lazy)", of("the viewer (lazy)"), 14, kB),
    atMost("zip (lazy)", of("zip (lazy)"), 2.5, { ...kB, reason: "the manifest and names of the files" }),
    atMost("largest further locale (lazy)", Math.max(...locales.map((name) => of(name))), 3, {
      ...kB,
      reason: "as many texts as English has, in another script",
    }),
    atMost("fake", of("fake"), 6, {
      ...kB,
      peers: labelled(peers, "msw"),
      reason: "every scenario and dialect of the service",
    }),
    atMost("fake, its painter (lazy)", of("fake, its painter (lazy)"), 8, {
      ...kB,
      reason: "it paints pictures worth looking at, also in Node",
    }),
    atMost("styles.css", of("styles.css"), 8, {
      ...kB,
      reason: "both schemes and every state of every component",
    }),
    ...Object.entries(sizes)
      .filter(([name]) => /^use\w+ and provider|^query|^proxy/.test(name))
      .map(([name, bytes]) => plain(name, bytes / 1000, kB)),
  ];
}

/** Sizes of what is built, beside those of the peers. */
export async function measureSize() {
  const budgets = await checkBudgets();
  const sizes = Object.fromEntries(budgets.map(({ name, bytes }) => [name, bytes]));
  const peers = await measurePeers();
  const missing = Object.values(peers).filter(({ problem }) => problem !== undefined);
  const versions = Object.values(peers).flatMap(({ packages }) => Object.entries(packages));
  return {
    note: [note, ...missing.map(({ label, problem }) => `${label} is left out: ${problem}`)].join("\n\n"),
    figures: figuresOf(sizes, peers),
    versions: [...new Set(versions.map(([name, version]) => `${name} ${version}`))],
    sizes,
  };
}
