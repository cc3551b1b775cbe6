import { useCallback, useState } from "react";
import type { ReferenceChange } from "./ReferenceChange";
import { useFileIntake, type FileIntakeOptions } from "./useFileIntake";
import { useReferenceActions } from "./useReferenceActions";

/** Taking files in and rearranging what is there, with what is said of the latest of both. */
export function useReferenceEdits(options: Omit<FileIntakeOptions, "onBegin" | "onTaken">) {
  const { limit, current, update } = options;
  const [change, setChange] = useState<ReferenceChange | null>(null);
  const { forgetOutdated, ...intake } = useFileIntake({
    ...options,
    onBegin: () => setChange(null),
    onTaken: (taken) => setChange({ kind: "added", count: taken.length, total: current().length }),
  });
  const onChange = useCallback(
    (next: ReferenceChange) => {
      setChange(next);
      if (next.kind !== "moved") forgetOutdated();
    },
    [forgetOutdated],
  );
  const actions = useReferenceActions({ current, update, onChange });
  // Another model may have another limit by now.
  const rejections = intake.rejections.filter(
    (rejection) => rejection.code !== "tooMany" || rejection.limit === limit,
  );
  return { ...intake, ...actions, rejections, change };
}
