/** How many requests of the test's clients are under way. */
export const inFlight = { count: 0 };

/** Counts a request while it is under way. */
export async function countInFlight<T>(request: Promise<T>): Promise<T> {
  inFlight.count += 1;
  try {
    return await request;
  } finally {
    inFlight.count -= 1;
  }
}
