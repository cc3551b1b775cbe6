import type { Generation } from "../../contract/generationSchema";

/** A request that may be sent, and what it has taken of its user's quota. */
export interface Admission {
  /** The prompt to send, where the body is to be written anew; undefined leaves it as it came. */
  readonly prompt: string | undefined;
  /** Writes down what the service takes for it. */
  readonly accepted: (generation: Generation) => Promise<void>;
  /** Gives its credits back, because nothing was charged. */
  readonly giveBack: () => Promise<void>;
}
