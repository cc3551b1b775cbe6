import { alive, type Life } from "./life";

/** Web Locks of one origin: first come, first served, and given back by who dies. */
export function modelLocks() {
  const locks = new Map<string, (() => void)[]>();

  /** Resolves when it is the caller's turn, with the way to pass it on; rejects when the signal is aborted before. */
  function turn(name: string, signal: AbortSignal) {
    const queue = locks.get(name) ?? [];
    locks.set(name, queue);
    return new Promise<() => void>((resolve, reject) => {
      const giveUp = () => {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      const enter = () => {
        signal.removeEventListener("abort", giveUp);
        resolve(() => {
          queue.shift();
          queue[0]?.();
        });
      };
      if (signal.aborted) return reject(signal.reason as Error);
      queue.push(enter);
      signal.addEventListener("abort", giveUp);
      if (queue[0] === enter) enter();
    });
  }

  return async function hold<T>(
    life: Life,
    name: string,
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<T> {
    const passOn = await turn(name, signal);
    const release = () => {
      if (life.onDeath.delete(release)) passOn();
    };
    life.onDeath.add(release);
    if (life.isDead) release();
    try {
      return await alive(life, work);
    } finally {
      release();
    }
  };
}
