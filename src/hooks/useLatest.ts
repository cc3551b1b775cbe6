import { useInsertionEffect, useRef } from "react";

/** A ref to the newest value, for callbacks that must not restart what calls them. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  // An insertion effect, because it runs before every other effect may call back, and is silent on the server.
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
