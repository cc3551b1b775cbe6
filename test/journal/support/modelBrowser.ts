import type { PageSignal } from "../../../src/journal/Page";
import type { TabMessage, Tabs } from "../../../src/journal/Tabs";
import { alive, newLife, type Life } from "./life";
import { modelLocks } from "./modelLocks";
import { modelStorage } from "./modelStorage";
import type { VirtualClock } from "./virtualClock";

/** A browser's shared parts (storage, locks, channels, visibility, clock) as a model that can go wrong on demand. */
export function modelBrowser(time: VirtualClock, name: string) {
  const { storageFor, ...storage } = modelStorage(time, name);
  const hold = modelLocks();
  const toldGone = new Set<string>();
  const channels = new Set<{ owner: object; life: Life; hear: (message: TabMessage) => void }>();

  /** The tabs as one journal sees them: two journals of one page hear each other too. */
  function tabsFor(life: Life): Tabs {
    const owner = {};
    return {
      tell(message) {
        if (life.isDead) return;
        if (message.type === "removed") for (const key of message.keys) toldGone.add(key);
        if (message.type === "changed") storage.told(life, message.key, message.record);
        for (const channel of channels)
          if (channel.owner !== owner)
            void alive(channel.life, () => Promise.resolve()).then(
              () => channels.has(channel) && channel.hear(structuredClone(message)),
            );
      },
      listen(hear) {
        const channel = { owner, life, hear };
        channels.add(channel);
        return () => channels.delete(channel);
      },
      hold: (lock, abort, work) => hold(life, lock, abort, work),
    };
  }

  function openTab() {
    const life = newLife();
    const listeners = new Set<(signal: PageSignal) => void>();
    let isHidden = false;
    let thaw: (() => void) | undefined;
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
      tabs: () => tabsFor(life),
      setHidden(hidden: boolean) {
        isHidden = hidden;
        signal(hidden ? "hidden" : "wake");
      },
      /** Stops everything in the page, as browsers do with those in the background; its locks stay its own. */
      freeze() {
        life.frozen ??= new Promise((resolve) => {
          thaw = resolve;
        });
      },
      thaw() {
        life.frozen = undefined;
        thaw?.();
      },
      /** The page is gone, with everything that it was about to do. */
      die() {
        life.isDead = true;
        for (const release of [...life.onDeath]) release();
      },
    };
  }

  return {
    ...storage,
    openTab,
    /** Keys that a tab has removed, and lived long enough to say so. */
    toldGone,
  };
}
