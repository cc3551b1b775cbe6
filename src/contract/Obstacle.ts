import type { Tier } from "./tier";

/** One act that takes an obstacle away. */
export type Remedy =
  | { readonly code: "writePrompt" }
  | { readonly code: "fillPlaceholder"; readonly name: string }
  | { readonly code: "useFewerImages"; readonly n: number }
  | {
      readonly code: "useSmallerTier";
      readonly tier: Tier;
      /** How many images, 1 to 4. */
      readonly n: number;
    }
  | { readonly code: "readCredits" }
  | { readonly code: "tryOffline" }
  | {
      readonly code: "removeReferences";
      readonly count: number;
      /** Those that are still being read, or can't be; without it, the last ones. */
      readonly which?: keyof UnreadReferences;
    }
  | { readonly code: "chooseModel"; readonly model: string };

/** Reference images that the form shows and that can't be sent yet, or at all. */
export interface UnreadReferences {
  /** How many are still being read. */
  readonly reading: number;
  /** How many can't be read. */
  readonly broken: number;
}

/** A reason why a request can't be sent; `message` is for developers, people read the message catalogue's words. */
export type Obstacle = { readonly message: string; readonly remedy?: Remedy | undefined } & (
  | { readonly code: "blankPrompt" }
  | { readonly code: "unfilledPlaceholders"; readonly names: readonly string[] }
  | { readonly code: "modelUnavailable"; readonly model: string }
  | {
      readonly code: "tooManyReferences";
      readonly model: string;
      readonly limit: number;
      readonly count: number;
    }
  | { readonly code: "readingReferences"; readonly count: number }
  | { readonly code: "brokenReferences"; readonly count: number }
  | { readonly code: "insufficientCredits"; readonly cost: number; readonly credits: number }
  | { readonly code: "offline" }
);
