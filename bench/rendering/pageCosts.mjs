const parts = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];

/** Reads what a page has cost its main thread: script, styles and layout, in milliseconds, and its heap, in bytes. */
export async function watchCosts(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const metric = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const spent = async () => {
    const found = await metric();
    return 1000 * parts.reduce((sum, part) => sum + (found[part] ?? 0), 0);
  };
  return {
    /** What a step in the page costs; gives that and what the step gave. */
    async costOf(step) {
      const before = await spent();
      const value = await step();
      return { ms: (await spent()) - before, value };
    },
    /** What is in use once nothing is left to be collected. */
    async heap() {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
  };
}

/** The middle one. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
