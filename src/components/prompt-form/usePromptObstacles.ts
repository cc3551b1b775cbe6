import { useMemo, useSyncExternalStore } from "react";
import type { Obstacle } from "../../contract/Obstacle";
import { promptObstaclesOf } from "../../contract/promptObstaclesOf";
import type { Store } from "../../utils/createStore";

/** Reads the obstacles of a text; the same array for as long as they stay the same. */
function readerOf(text: Pick<Store<string>, "get">, names: ReadonlySet<string>) {
  let last: readonly Obstacle[] = [];
  return () => {
    const next = promptObstaclesOf(text.get(), names);
    // The message names everything that makes an obstacle another one.
    if (next.length !== last.length || next.some(({ message }, index) => message !== last[index]?.message))
      last = next;
    return last;
  };
}

/** What stands in the way because of the prompt; renders only when that changes, not with every key. */
export function usePromptObstacles(text: Store<string>, names: ReadonlySet<string>): readonly Obstacle[] {
  const read = useMemo(() => readerOf(text, names), [names, text]);
  return useSyncExternalStore(text.subscribe, read, read);
}
