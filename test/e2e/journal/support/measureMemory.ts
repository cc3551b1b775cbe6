import type { Page } from "playwright";

/** What a page holds after everything was collected that can be. */
export interface Memory {
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
  /** Nodes of documents. */
  readonly nodes: number;
  /** Event listeners. */
  readonly listeners: number;
}

/** Collects garbage, and measures what is left. */
export async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // The first one may only make it possible to collect more.
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}
