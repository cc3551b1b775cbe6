import type { RefCallback } from "react";

/** A ref to an element of whatever kind. */
export type AnyRef = RefCallback<never> | { current: unknown };

// The same two refs make the same one again, so that React does not take an element away and give it back with every render.
const merged = new WeakMap<AnyRef, WeakMap<AnyRef, AnyRef>>();

/** Tells a ref; gives how it wants to be told of the end, where it has a way of its own. */
function tell(ref: AnyRef, element: unknown): (() => void) | undefined {
  if (typeof ref !== "function") {
    ref.current = element;
    return undefined;
  }
  // React gives a ref the element that it was put on, and null at the end.
  const end = ref(element as never);
  return typeof end === "function" ? end : undefined;
}

function createMerged(refs: readonly AnyRef[]): AnyRef {
  return (element) => {
    const ends = refs.map((ref) => ({ ref, end: tell(ref, element) }));
    // React 18 complains of a ref that returns something.
    if (ends.every(({ end }) => end === undefined)) return undefined;
    return () => {
      for (const { ref, end } of ends) {
        if (end) end();
        else tell(ref, null);
      }
    };
  };
}

/** One ref that tells both; the same one for the same two. */
export function mergeRefs(
  first: AnyRef | null | undefined,
  second: AnyRef | null | undefined,
): AnyRef | undefined {
  if (!first || !second || first === second) return first ?? second ?? undefined;
  const known = merged.get(first) ?? new WeakMap<AnyRef, AnyRef>();
  merged.set(first, known);
  const one = known.get(second) ?? createMerged([first, second]);
  known.set(second, one);
  return one;
}
