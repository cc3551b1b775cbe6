import { useEffect, useMemo, useRef } from "react";
import type { TileActions } from "./TileActions";

const names = [
  "onRetry",
  "onReuse",
  "onRemove",
  "onStopWaiting",
  "onResumeWaiting",
  "onCheck",
  "onOpen",
  "onUseAsReference",
  "onVary",
  "onDownload",
  "onCopyImage",
  "onToggleFavourite",
  "onView",
  "otherUrl",
] as const satisfies readonly (keyof TileActions)[];

/** The same actions in an object that changes only when other ones are offered, so that inline functions render no tile. */
export function useStableActions(actions: TileActions): TileActions {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const offered = names.filter((name) => actions[name] !== undefined).join(" ");
  return useMemo(() => {
    const stable = offered.split(" ").map((name) => [
      name,
      (...args: never[]) => {
        // The name was taken from the same list, and the caller's arguments are those of that action.
        const action = latest.current[name as keyof TileActions] as
          ((...args: never[]) => unknown) | undefined;
        return action?.(...args);
      },
    ]);
    // Each function passes its arguments on to the action of the same name.
    return Object.fromEntries(stable) as TileActions;
  }, [offered]);
}
