import type { GenerationEntry } from "../contract/GenerationEntry";
import type { Book } from "./createBook";
import { leadTabs } from "./leadTabs";
import type { Page } from "./Page";
import type { Tabs } from "./Tabs";

/** What the presence of a page needs. */
export interface PresenceParts {
  readonly book: Pick<Book, "store" | "load" | "hear">;
  readonly tabs: Tabs;
  readonly page: Page;
  /** Takes unfinished entries up where they stand, as far as this tab is in charge of them. */
  readonly pursue: (entries: readonly GenerationEntry[]) => void;
  /** Hears that this tab is the one that asks, until the term ends; what is kept has been read by then. */
  readonly onLead: (term: AbortSignal) => void;
  /** Ends every request and wait. */
  readonly rest: () => void;
  /** Called when the page is seen, in focus or online again. */
  readonly wake: () => void;
}

/** Whether, and how, a page takes part in its journal. */
export interface Presence {
  /** The signal that ends when the page is left; undefined while nobody is there. */
  signal(): AbortSignal | undefined;
  /** True while this tab is the one that polls. */
  isLeading(): boolean;
  /** Takes part until the returned function is called. */
  connect(): () => void;
}

/** Creates the presence of one page: it comes with the first connection, and leaves with the last one or into the back/forward cache. */
export function createPresence(parts: PresenceParts): Presence {
  const { book, tabs, page, pursue, rest, wake, onLead } = parts;
  let connections = 0;
  let here: AbortController | undefined;
  let isLeading = false;

  function lead(term: AbortSignal, loaded: Promise<void>) {
    isLeading = true;
    const end = () => {
      isLeading = false;
      rest();
      // Those that no other tab can see stay with this one.
      pursue(book.store.list());
    };
    term.addEventListener("abort", end, { once: true });
    pursue(book.store.list());
    void loaded.then(() => term.aborted || onLead(term));
  }

  const tellIfVisible = () => {
    if (!page.isHidden()) tabs.tell({ type: "visible" });
  };

  function arrive() {
    if (here || connections === 0) return;
    here = new AbortController();
    const { signal } = here;
    signal.addEventListener("abort", tabs.listen(book.hear), { once: true });
    const loaded = book.load(signal);
    void leadTabs({ tabs, page }, signal, (term) => lead(term, loaded));
    pursue(book.store.list());
    tabs.tell({ type: "arrived" });
    tellIfVisible();
  }

  function leave() {
    const left = here;
    here = undefined;
    left?.abort();
    rest();
  }

  return {
    signal: () => here?.signal,
    isLeading: () => isLeading,
    connect() {
      connections += 1;
      const stopListening = page.listen((said) => {
        if (said === "leave") leave();
        if (said === "return") arrive();
        if (said !== "wake" || !here) return;
        wake();
        tellIfVisible();
      });
      arrive();
      return () => {
        stopListening();
        connections -= 1;
        if (connections === 0) leave();
      };
    },
  };
}
