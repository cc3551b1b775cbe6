import { flushSync } from "react-dom";
import type { ViewerActions } from "./ViewerOptions";

/** The same acts; those that lead to the form close the viewer first, because nothing behind it can have the focus. */
export function leaving<Actions extends ViewerActions>(actions: Actions, close: () => void): Actions {
  const after = <Args extends unknown[]>(act: ((...args: Args) => void) | undefined) =>
    act &&
    ((...args: Args) => {
      flushSync(close);
      act(...args);
    });
  return {
    ...actions,
    onReuse: after(actions.onReuse),
    onUseAsReference: after(actions.onUseAsReference),
    onVary: after(actions.onVary),
  };
}
