import type { GenerationEntry } from "../contract/GenerationEntry";
import { ImageHubError } from "../contract/ImageHubError";
import type { Clock } from "../utils/Clock";
import type { Budget } from "./createBudget";
import type { Teller } from "./createTeller";
import type { EntryStore } from "./createEntryStore";
import type { Records } from "./createRecords";
import type { GenerationEvent } from "./GenerationEvent";
import type { JournalOptions } from "./JournalOptions";
import type { Page } from "./Page";
import type { Tabs } from "./Tabs";

/** What the steps of one journal share. */
export interface JournalContext extends Pick<
  JournalOptions,
  "client" | "onGeneration" | "onCreditsMoved" | "makeThumbnail"
> {
  readonly store: EntryStore;
  readonly teller: Teller;
  readonly records: Records;
  readonly tabs: Tabs;
  readonly page: Page;
  readonly clock: Clock;
  readonly budget: Budget;
  readonly random: () => number;
  /** Applies events here, together, and keeps them. Resolves once they are kept, or can't be. */
  readonly commit: (...events: readonly GenerationEvent[]) => Promise<void>;
  /** Keeps an event before anybody hears of it. Resolves once it is kept, or can't be. */
  readonly engrave: (event: GenerationEvent) => Promise<void>;
  /** Calls back when it is time to look again: the page is seen, in focus or online again. */
  readonly onWake: (listener: () => void) => () => void;
}

/** The time as entries have it. */
export const stamp = ({ clock }: Pick<JournalContext, "clock">): string =>
  new Date(clock.now()).toISOString();

/** How long ago an entry was submitted, in milliseconds; a clock that was set back makes it new. */
export const ageOf = ({ clock }: Pick<JournalContext, "clock">, entry: GenerationEntry): number =>
  Math.max(0, clock.now() - Date.parse(entry.submittedAt));

/** A client of the app's own may throw anything. */
export const asError = (error: unknown): ImageHubError =>
  error instanceof ImageHubError
    ? error
    : new ImageHubError("The client threw something that is no ImageHubError.", {
        code: "networkError",
        charged: "unknown",
        cause: error,
      });
