import type { GenerationRequest } from "../contract/generationRequestSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { systemClock } from "../utils/Clock";
import { browserPage } from "./browserPage";
import { createEarlyClicks } from "./createEarlyClicks";
import type { createJournal, Journal } from "./createJournal";
import type { JournalOptions } from "./JournalOptions";
import type { SubmitOptions } from "./sendSubmission";
import { whenSettled } from "./whenSettled";

const notLoaded = (cause: unknown) =>
  new ImageHubError(
    "What records and sends could not be loaded, so nothing was sent or charged. Check the network, and submit again.",
    { code: "networkError", retryable: true, cause },
  );

/** Loads what makes journals. */
export type LoadJournal = () => Promise<{ createJournal: typeof createJournal }>;

/**
 * A journal that is loaded when somebody first looks at it: a page that only shows the balance does without. Until then it
 * records clicks, locked like all others, and the journal sends them when it is here.
 */
export function lazyJournal(
  options: JournalOptions,
  load: LoadJournal = () => import("./createJournal"),
): Journal {
  const { page = browserPage, clock = systemClock } = options;
  const early = createEarlyClicks(clock, page);
  const connections = new Set<{ end?: () => void }>();
  const listeners = new Set<() => void>();
  const notify = () => [...listeners].forEach((listener) => listener());
  let waiting: ((journal: Journal) => void)[] = [];
  let journal: Journal | undefined;
  let isLoading = false;
  early.store.subscribe(notify);

  function open(loaded: Journal) {
    journal = loaded;
    for (const connection of connections) connection.end = loaded.connect();
    for (const act of waiting) act(loaded);
    waiting = [];
    early.close();
    loaded.subscribe(notify);
    notify();
  }

  function fail(cause: unknown) {
    waiting = [];
    early.fail(notLoaded(cause));
    const stop = page.listen((said) => {
      if (said !== "wake") return;
      stop();
      start();
    });
  }

  function start() {
    if (journal || isLoading) return;
    isLoading = true;
    void load()
      // What could not be sent before is history now, and stays in sight.
      .then(({ createJournal }) => open(createJournal(options, early.failed())), fail)
      .finally(() => (isLoading = false));
  }

  /** At once where it is here, else as soon as it is. */
  function act(what: (journal: Journal) => void) {
    if (journal) return what(journal);
    waiting.push(what);
    start();
  }

  const shown = () => journal ?? early.store;
  const find = (keyOrId: string) => shown().find(keyOrId);
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    start();
    return () => listeners.delete(listener);
  };
  const submitEarly = (request: GenerationRequest, submission: SubmitOptions) => {
    const { key, click } = early.record(request, submission);
    if (click) act((loaded) => void loaded.submit(request, submission, click));
    return { key, settled: whenSettled({ find, subscribe }, key) };
  };

  return {
    list: () => shown().list(),
    find,
    subscribe,
    submit: (request, submission = {}) =>
      journal ? journal.submit(request, submission) : submitEarly(request, submission),
    retain: (keep) => act((loaded) => loaded.retain(keep)),
    stopWaiting: (key) => act((loaded) => loaded.stopWaiting(key)),
    resumeWaiting: (key) => act((loaded) => loaded.resumeWaiting(key)),
    setFavourite: (key, isFavourite) => act((loaded) => loaded.setFavourite(key, isFavourite)),
    connect() {
      const connection: { end?: () => void } = journal ? { end: journal.connect() } : {};
      connections.add(connection);
      return () => {
        connections.delete(connection);
        connection.end?.();
      };
    },
  };
}
