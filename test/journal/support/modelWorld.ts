import { createImageHubClient } from "../../../src/client/createImageHubClient";
import type { GenerationEntry } from "../../../src/contract/GenerationEntry";
import { createBudget } from "../../../src/journal/createBudget";
import { createJournal, type Journal } from "../../../src/journal/createJournal";
import { readRecord } from "../../../src/journal/entryRecord";
import type { JournalOptions } from "../../../src/journal/JournalOptions";
import { lazyJournal } from "../../../src/journal/lazyJournal";
import { modelBrowser } from "./modelBrowser";
import { modelNetwork } from "./modelNetwork";
import { virtualClock } from "./virtualClock";

const name = "test";

const kinds = { post: /^POST /, poll: /^GET .*\/generations\//, question: /^GET .*\/requests\// };
type RequestKind = keyof typeof kinds;
type ModelPage = ReturnType<ReturnType<typeof modelBrowser>["openTab"]>;

/** What a world is like. */
interface ModelWorldOptions {
  /** Whether the proxy remembers submissions. Default: true. */
  ledger?: boolean;
  random?: () => number;
  /** How long a journal takes to be loaded; rejects where it can't be. Default: it is there at once. */
  load?: ((tab: ModelPage) => Promise<void>) | undefined;
  /** Whether every page shows its journal. Default: true. */
  isShown?: boolean;
}

/** A browser with tabs, a network and a service, all in virtual time. */
export function modelWorld({
  ledger = true,
  random = () => 0.5,
  load,
  isShown = true,
}: ModelWorldOptions = {}) {
  const time = virtualClock();
  const browser = modelBrowser(time, name);
  const network = modelNetwork(time, ledger);
  const removed = new Set<string>();

  /** A provider in a tab; with another one's tab, a second provider in the same page. */
  function openTab(tab: ModelPage = browser.openTab(), options: Partial<JournalOptions> = {}): ModelTab {
    let goneAt = Number.POSITIVE_INFINITY;
    const goAway = () => {
      goneAt = Math.min(goneAt, time.service.now());
    };
    const client = createImageHubClient({
      endpoint: "https://app.example/api/v1",
      fetch: network.fetchFor(tab.life, () => goneAt),
    });
    const all: JournalOptions = {
      client,
      name,
      random,
      storage: tab.storage,
      tabs: tab.tabs(),
      page: tab.page,
      clock: tab.clock,
      budget: createBudget(tab.clock),
      makeThumbnail: async ({ url }, _, signal) => {
        await tab.clock.sleep(20, signal);
        return `data:image/webp,${url.length}`;
      },
      ...options,
    };
    const journal: Journal = load
      ? lazyJournal(all, () => load(tab).then(() => ({ createJournal })))
      : createJournal(all);
    const disconnect = journal.connect();
    if (isShown) journal.subscribe(() => undefined);
    return {
      ...tab,
      journal,
      remove(entry: GenerationEntry) {
        removed.add(entry.key);
        journal.retain(({ key }) => key !== entry.key);
      },
      /** Leaves the page the proper way. */
      close() {
        tab.signal("leave");
        disconnect();
        goAway();
        tab.die();
      },
      /** Unmounts the provider while the page stays. */
      unmount() {
        disconnect();
        goAway();
      },
      /** Another provider in the same page. */
      mountTwin: (): ModelTab => openTab(tab),
      /** When this page sent requests of a kind. */
      sent: (kind: RequestKind): number[] =>
        network.requests
          .filter(({ life, what }) => life === tab.life && kinds[kind].test(what))
          .map(({ at }) => at),
    };
  }

  return {
    ...time,
    browser,
    network,
    removed,
    openTab,
    /** Every entry that is kept, as a fresh page would read it. */
    kept: async (): Promise<GenerationEntry[]> => {
      const all = await browser.disk.entries(name);
      return all.flatMap(([, value]) => readRecord(value)?.entry ?? []);
    },
    /** Everything that is kept, readable or not. */
    recordsOnDisk: () => browser.disk.entries(name),
    /** How often credits were taken. */
    charges: () => network.hub.state.charges.filter(({ kind }) => kind === "charge"),
  };
}

/** See {@link modelWorld}. */
export type ModelWorld = ReturnType<typeof modelWorld>;
/** One open tab of a {@link ModelWorld}. */
export interface ModelTab extends ModelPage {
  readonly journal: Journal;
  readonly remove: (entry: GenerationEntry) => void;
  readonly close: () => void;
  readonly unmount: () => void;
  readonly mountTwin: () => ModelTab;
  readonly sent: (kind: RequestKind) => number[];
}
