import type { ImageHubClient } from "../client/ImageHubClient";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage, Generation } from "../contract/generationSchema";
import type { Clock } from "../utils/Clock";
import type { Budget } from "./createBudget";
import type { ImageHubEvent } from "./ImageHubEvent";
import type { JournalStorage } from "./JournalStorage";
import type { Page } from "./Page";
import type { Tabs } from "./Tabs";

/** What a journal needs; everything but the client has a default. */
export interface JournalOptions {
  /** Sends and asks. */
  readonly client: Pick<
    ImageHubClient,
    "createGeneration" | "getGeneration" | "findRequest" | "listGenerations"
  >;
  /** Whether it takes in what the same user generated on other devices, by the client's `listGenerations`. Default: false. */
  readonly syncHistory?: boolean | undefined;
  /** Keeps this journal apart from others of the same browser. Default: empty. */
  readonly name?: string | undefined;
  /** Where entries are kept over reloads. Default: nowhere. */
  readonly storage?: JournalStorage | undefined;
  /** The other tabs with this journal. Default: this browser's. */
  readonly tabs?: Tabs | undefined;
  /** The page it lives in. Default: this window's. */
  readonly page?: Page | undefined;
  /** Bounds the rate of its polls. Default: one budget for the whole page. */
  readonly budget?: Budget | undefined;
  /** The time. Default: this machine's. */
  readonly clock?: Clock | undefined;
  /** From 0 to 1, spreads polls. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Hears every answer of the API about a generation, before the entry changes. */
  readonly onGeneration?: ((generation: Generation) => void) | undefined;
  /** Hears when credits may have moved: after acceptance, refund and loss; with the submission as it is now. */
  readonly onCreditsMoved?:
    ((generation: Generation | undefined, entry: GenerationEntry) => void) | undefined;
  /** Hears what happens to the submissions of this page. */
  readonly onEvent?: ((event: ImageHubEvent) => void) | undefined;
  /** Makes a small picture of an image, as a data address; undefined where it can't. Default: makes none. */
  readonly makeThumbnail?:
    | ((
        image: GeneratedImage,
        generationId: string | undefined,
        signal: AbortSignal,
      ) => Promise<string | undefined>)
    | undefined;
}
