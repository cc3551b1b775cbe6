const sliceMs = 12;

/** Lets long work share its thread. */
export interface Pace {
  /** Resolves at once, or after the thread has had a turn when 12 ms have passed; rejects when aborted. */
  rest(): Promise<void> | undefined;
}

/** Work that awaits `rest()` often keeps the page responsive and can be aborted. */
export function createPace(signal: AbortSignal | undefined): Pace {
  let started = performance.now();

  async function giveWay(): Promise<void> {
    await nextTurn();
    signal?.throwIfAborted();
    started = performance.now();
  }

  return {
    rest() {
      signal?.throwIfAborted();
      return performance.now() - started < sliceMs ? undefined : giveWay();
    },
  };
}

/** A message, not a timer: browsers stretch nested timers to 4 ms, and tests replace them. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
