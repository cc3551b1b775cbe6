import { useCallback, useEffect, useState } from "react";

/** Something that is loaded when it is first wanted. */
export interface Loaded<Value> {
  /** It, once it is there. */
  readonly value?: Value | undefined;
  /** True when loading it failed: the network is gone, or a newer release has other files. */
  readonly hasFailed: boolean;
}

/** Makes the hook for one thing that is loaded once for the whole page, when it is first wanted; who fails may try again. */
export function createLoaded<Value>(load: () => Promise<Value>) {
  let kept: Loaded<Value> = { hasFailed: false };

  async function fetchOnce(): Promise<Loaded<Value>> {
    try {
      kept = { value: await load(), hasFailed: false };
      return kept;
    } catch {
      return { hasFailed: true };
    }
  }

  function useLoaded(isWanted: boolean) {
    const [state, setState] = useState(kept);
    const isMissing = isWanted && state.value === undefined && !state.hasFailed;
    useEffect(() => {
      if (!isMissing) return undefined;
      let isHeard = true;
      const fetchIt = async () => {
        const next = await fetchOnce();
        if (isHeard) setState(next);
      };
      void fetchIt();
      return () => {
        isHeard = false;
      };
    }, [isMissing]);
    const retry = useCallback(() => setState({ hasFailed: false }), []);
    return { ...state, retry };
  }
  /** Loads it ahead: what is rendered after that has it from the beginning. */
  useLoaded.ahead = fetchOnce;
  return useLoaded;
}
