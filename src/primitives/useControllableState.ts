import { useCallback, useState } from "react";

/**
 * State that its owner may control: `value` wins where it is given, else the component keeps its own, starting at
 * `defaultValue`. `onValueChange` hears every change in both cases.
 */
export function useControllableState<Value>(
  value: Value | undefined,
  defaultValue: Value,
  onValueChange?: (next: Value) => void,
): [Value, (next: Value) => void] {
  const [own, setOwn] = useState(defaultValue);
  const set = useCallback(
    (next: Value) => {
      // A stored function would be taken for an updater.
      setOwn(() => next);
      onValueChange?.(next);
    },
    [onValueChange],
  );
  return [value === undefined ? own : value, set];
}
