import { useCallback } from "react";
import { formatClock } from "./formatClock";
import { useTick } from "./useTick";

/** Props of {@link ElapsedTime}. */
export interface ElapsedTimeProps {
  /** When it began, as an ISO timestamp. */
  since: string;
  /** The clock. */
  now: () => number;
}

/** How long something has taken, as `0:42`. The only thing that renders every second. */
export function ElapsedTime({ since, now }: ElapsedTimeProps) {
  const read = useCallback((time: number) => formatClock(time - Date.parse(since)), [since]);
  const clock = useTick(now, read);
  return <bdi dir="ltr">{clock ?? formatClock(0)}</bdi>;
}
