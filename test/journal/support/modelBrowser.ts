import type { JournalStorage } from "../../../src/journal/JournalStorage";
import { memoryStorage } from "../../../src/journal/memoryStorage";
import type { PageSignal } from "../../../src/journal/Page";
import type { TabMessage } from "../../../src/journal/Tabs";
import type { VirtualClock } from "./virtualClock";

/** Never settles: what a dead tab was waiting for. */
const never = <T>() => new Promise<T>(() => undefined);

/** One life of a tab's page: from its load to its reload, close or crash. */
export interface Life {
  isDead: boolean;
  readonly onDeath: Set<() => void>;
}

/** How storage behaves. */
export type StorageMood = "well" | "failing" | "hanging";

/** A browser's shared parts (storage, locks, channels, visibility, clock) as a model that can go wrong on demand. */
export function modelBrowser(time: VirtualClock) {
  const disk = memoryStorage();
  const channels = new Set<{ life: Life; hear: (message: TabMessage) => void }>();
  const locks = new Map<string, (() => void)[]>();
  let mood: StorageMood = "well";

  /** Resolves to nothing once the life that waits is over. */
  const alive = async <T>(life: Life, work: () => Promise<T>): Promise<T> => {
    if (life.isDead) return never();
    const result = await work().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    return life.isDead ? never() : result();
  };

  const asked = <T>(life: Life, work: () => Promise<T>) =>
    alive(life, async () => {
      await Promise.resolve();
      if (mood === "hanging") return never<T>();
      if (mood === "failing") throw new DOMException("The disk is full.", "QuotaExceededError");
      return structuredClone(await work());
    });

  const storageFor = (life: Life): JournalStorage => ({
    entries: (journal) => asked(life, () => disk.entries(journal)),
    get: (journal, key) => asked(life, () => disk.get(journal, key)),
    update: (journal, key, change) =>
      asked(life, () =>
        disk.update(journal, key, (before) => structuredClone(change(structuredClone(before)))),
      ),
    remove: (journal, keys) => asked(life, () => disk.remove(journal, keys)),
  });

  async function hold<T>(life: Life, name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const queue = locks.get(name) ?? [];
    locks.set(name, queue);
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        queue.splice(queue.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      const enter = () => {
        signal.removeEventListener("abort", giveUp);
        resolve();
      };
      queue.push(enter);
      signal.addEventListener("abort", giveUp);
      if (queue[0] === enter) enter();
    });
    const release = () => {
      if (!life.onDeath.delete(release)) return;
      queue.shift();
      queue[0]?.();
    };
    life.onDeath.add(release);
    if (life.isDead) release();
    try {
      return await alive(life, work);
    } finally {
      release();
    }
  }

  function openTab() {
    const life: Life = { isDead: false, onDeath: new Set() };
    const listeners = new Set<(signal: PageSignal) => void>();
    let isHidden = false;
    const signal = (said: PageSignal) => [...listeners].forEach((listener) => listener(said));
    return {
      life,
      signal,
      storage: storageFor(life),
      clock: {
        now: time.clock.now,
        sleep: (ms: number, abort?: AbortSignal) => alive(life, () => time.clock.sleep(ms, abort)),
      },
      page: {
        isHidden: () => isHidden,
        listen: (listener: (said: PageSignal) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      tabs: {
        tell: (message: TabMessage) => {
          for (const channel of channels)
            if (channel.life !== life) queueMicrotask(() => !channel.life.isDead && channel.hear(message));
        },
        listen: (hear: (message: TabMessage) => void) => {
          const channel = { life, hear };
          channels.add(channel);
          return () => channels.delete(channel);
        },
        hold: <T>(name: string, abort: AbortSignal, work: () => Promise<T>) => hold(life, name, abort, work),
      },
      setHidden(hidden: boolean) {
        isHidden = hidden;
        signal(hidden ? "hidden" : "wake");
      },
      /** The page is gone, with everything that it was about to do. */
      die() {
        life.isDead = true;
        for (const release of [...life.onDeath]) release();
      },
    };
  }

  return {
    disk,
    openTab,
    alive,
    setMood: (next: StorageMood) => {
      mood = next;
    },
    isWell: () => mood === "well",
  };
}
