import { isRecord } from "../utils/isRecord";
import type { TabMessage, Tabs } from "./Tabs";

const types: readonly unknown[] = ["changed", "removed", "arrived", "visible"];

/** Another version of this library may speak on the same channel. */
const isTabMessage = (data: unknown): data is TabMessage => isRecord(data) && types.includes(data["type"]);

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** The tabs of this browser, by BroadcastChannel and Web Locks; without them (plain http, old browsers) each stands alone. */
export function browserTabs(journal: string): Tabs {
  const name = `gptimagehub-react:${journal}`;
  const listeners = new Set<(message: TabMessage) => void>();
  let channel: BroadcastChannel | undefined;

  const open = () => {
    if (channel) return;
    channel = openChannel(name);
    channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isTabMessage(data)) for (const listener of listeners) listener(data);
    });
  };

  return {
    tell(message) {
      // A provider that is gone may still learn what became of what it sent.
      const open = channel ?? openChannel(name);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none, it is this origin's own
      open?.postMessage(message);
      if (open !== channel) open?.close();
    },
    listen(listener) {
      listeners.add(listener);
      open();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        // An open channel keeps a page out of the back/forward cache.
        channel?.close();
        channel = undefined;
      };
    },
    async hold(lock, signal, work) {
      const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
      if (!locks) return work();
      let isHeld = false;
      try {
        return await locks.request(`${name}:${lock}`, { signal }, () => {
          isHeld = true;
          return work();
        });
      } catch (error) {
        // Storage that is blocked blocks locks too; then nothing is shared, and nobody can be in the way.
        if (isHeld || signal.aborted) throw error;
        return work();
      }
    },
  };
}
