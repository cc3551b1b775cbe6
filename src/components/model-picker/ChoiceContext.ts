import { createContext, type ReactNode } from "react";
import { usePartContext } from "../../primitives/usePartContext";

/** One option of a choice. */
export interface ChoiceOption {
  /** What is chosen with it. */
  readonly value: string;
  /** What is seen. */
  readonly content: ReactNode;
  /** Its name in words, where what is seen is too terse to be read out. */
  readonly label?: string | undefined;
  /** True keeps it visible and reachable, but it can't be chosen. Default: false. */
  readonly unavailable?: boolean | undefined;
}

/** One exclusive choice. */
export interface Choice {
  /** What is chosen here. */
  readonly legend: string;
  /** What the small figures mean, at the end of the legend's line. */
  readonly hint?: string | undefined;
  /** What can be chosen. */
  readonly options: readonly ChoiceOption[];
  /** The chosen option's value. */
  readonly value: string;
  /** Hears a choice; never an option that is unavailable. */
  readonly onChoose: (value: string) => void;
  /** Why some options are unavailable. */
  readonly reason?: string | undefined;
  /** `grid` wraps into five columns, `inline` is one slim line. Default: `row`. */
  readonly layout?: "row" | "grid" | "inline" | undefined;
  /** Follows the options, for example a button that shows more of them. */
  readonly more?: ReactNode;
}

/** A choice with the ids that its parts refer to each other by. */
interface NamedChoice extends Choice {
  /** The name of the radio buttons. */
  readonly name: string;
  /** The id of the reason; undefined where there is none. */
  readonly reasonId: string | undefined;
}

/** Carries the choice that options belong to. */
export const ChoiceContext = /* @__PURE__ */ createContext<NamedChoice | null>(null);

/** The choice around this part. */
export const useChoice = (): NamedChoice =>
  usePartContext(ChoiceContext, "ModelPicker.Tier> (or AspectRatioChoice, Quality, Count) <");
