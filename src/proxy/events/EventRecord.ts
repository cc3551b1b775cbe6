import type { Generation } from "../../contract/generationSchema";
import type { ProxyEvent } from "./ProxyEvent";

/** What is known of a request so far; it is written down on the way. */
export type EventRecord = {
  -readonly [Key in "route" | "user" | "credits" | "receivedBytes"]: ProxyEvent[Key];
};

/** A record of a request that nothing is known of. */
export const createRecord = (): EventRecord => ({ route: "none", user: null, credits: 0, receivedBytes: 0 });

/** Writes down what the service takes for a generation that has just been started. */
export function recordCredits(record: EventRecord, { status, usage }: Generation): void {
  const taken = status === "failed" ? 0 : usage.credits || (usage.creditsRequested ?? 0);
  record.credits = Math.max(0, taken);
}
