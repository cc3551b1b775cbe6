import type { JournalContext } from "./JournalContext";

/**
 * Runs `lead` whenever this tab is the one that polls, with a signal that ends its term. A hidden leader gives way to a
 * tab that somebody looks at, because browsers slow the timers of hidden ones down.
 */
export async function leadTabs(
  { tabs, page }: Pick<JournalContext, "tabs" | "page">,
  signal: AbortSignal,
  lead: (term: AbortSignal) => void,
): Promise<void> {
  while (!signal.aborted) {
    const term = new AbortController();
    const end = () => term.abort();
    const giveWay = () => {
      if (page.isHidden()) end();
    };
    const stopListening = [
      tabs.listen(({ type }) => type === "visible" && giveWay()),
      page.listen((said) => said === "hidden" && giveWay()),
    ];
    signal.addEventListener("abort", end, { once: true });
    await tabs
      .hold("leader", signal, () => {
        // It gave way before its turn came: it stands in line again.
        if (term.signal.aborted) return Promise.resolve();
        lead(term.signal);
        return new Promise<void>((resolve) => {
          if (term.signal.aborted) resolve();
          else term.signal.addEventListener("abort", () => resolve(), { once: true });
        });
      })
      // It rejects only when the page is left before its turn.
      .catch(() => undefined);
    end();
    signal.removeEventListener("abort", end);
    for (const stop of stopListening) stop();
  }
}
