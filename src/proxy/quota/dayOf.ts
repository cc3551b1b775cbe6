const dayMs = 86_400_000;

/** The number of a day since 1970, by UTC. */
export const dayOf = (now: number): number => Math.floor(now / dayMs);

/** How long it is until the next day begins, in milliseconds. */
export const untilNextDay = (now: number): number => (dayOf(now) + 1) * dayMs - now;
