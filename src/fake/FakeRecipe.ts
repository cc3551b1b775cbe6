import type { FakeDialectName } from "./fakeDialects";
import type { FakeScenarioChoice } from "./FakeHub";

/** One request of a recipe. */
export interface FakeRecipeRequest {
  /** When it came, in milliseconds after the first one. */
  readonly at: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path, without origin and query. */
  readonly path: string;
  /** The fields of its body; files are left out. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** What a fake hub has lived through, as plain data that fits into a JSON file. */
export interface FakeRecipe {
  /** What decided durations, faults and pictures. */
  readonly seed: string;
  /** The edition of the API at the end. */
  readonly dialect: FakeDialectName;
  /** How the hub behaved at the end. */
  readonly scenario: FakeScenarioChoice;
  /** The balance before everything. */
  readonly credits: number;
  /** When the first request came, in milliseconds of the hub's clock. */
  readonly startedAt: number;
  /** Every request, oldest first. */
  readonly requests: readonly FakeRecipeRequest[];
  /** The ids that the generations had, oldest first. */
  readonly generations: readonly string[];
}
