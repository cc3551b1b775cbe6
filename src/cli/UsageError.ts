/** What was typed, or what the environment holds, can't be used; the message says what can. */
export class UsageError extends Error {}
