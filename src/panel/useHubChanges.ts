import { useMemo, useSyncExternalStore } from "react";
import type { FakeHub } from "../fake";

/** The number of changes so far, as a store for React. */
function countChanges(hub: FakeHub) {
  let count = 0;
  const subscribe = (listener: () => void) =>
    hub.subscribe(() => {
      count += 1;
      listener();
    });
  return { subscribe, get: () => count };
}

/** Renders again whenever something has changed in a hub, which makes its lists anew each time it is asked. */
export function useHubChanges(hub: FakeHub): void {
  const changes = useMemo(() => countChanges(hub), [hub]);
  useSyncExternalStore(changes.subscribe, changes.get, changes.get);
}
