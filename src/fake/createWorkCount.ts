/** Counts work in progress, and tells when there is none. */
export function createWorkCount() {
  const waiting: (() => void)[] = [];
  let busy = 0;

  const idle = async (): Promise<void> => {
    if (busy === 0) return;
    await new Promise<void>((resolve) => waiting.push(resolve));
    // What was woken first may have begun new work.
    return idle();
  };

  return {
    idle,
    begin: (): void => {
      busy += 1;
    },
    end: (): void => {
      busy -= 1;
      if (busy === 0) for (const resume of waiting.splice(0)) resume();
    },
  };
}

/** A count of work in progress. */
export type WorkCount = ReturnType<typeof createWorkCount>;
