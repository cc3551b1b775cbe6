import { useEffect, useState } from "react";

const second = 1000;

/** The time in milliseconds, once a second while `active`; full seconds count from when it became active. */
export function useNow(active: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!active) return;
    const since = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now();
      setNow(time);
      // To the next full second, so that what came late is not passed on.
      timer = setTimeout(tick, second - ((time - since) % second));
    };
    tick();
    return () => clearTimeout(timer);
  }, [active]);
  return now;
}
