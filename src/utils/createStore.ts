/** One value that many can listen to. */
export interface Store<Value> {
  /** The value now; the same object until it changes. */
  readonly get: () => Value;
  /** Puts another value in its place, and tells the listeners when it is another. */
  readonly set: (next: Value) => void;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store for React's `useSyncExternalStore`: what listens to a part of it renders for that part alone. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      // A copy, because a listener may take itself out.
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
