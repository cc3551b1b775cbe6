import { useCallback, useSyncExternalStore } from "react";
import { createTicker, type Ticker } from "./createTicker";

const tickers = new WeakMap<() => number, Ticker>();

function tickerOf(now: () => number): Ticker {
  const ticker = tickers.get(now) ?? createTicker(now);
  tickers.set(now, ticker);
  return ticker;
}

const never = () => null;

/**
 * What `read` makes of the time, once a second; renders only when that changes. Null on the server, whose clock is
 * another. Every reader of the same `now` shares one timer.
 */
export function useTick<Value extends string | number | boolean>(
  now: () => number,
  read: (time: number) => Value,
): Value | null {
  const ticker = tickerOf(now);
  const snapshot = useCallback(() => read(ticker.now()), [ticker, read]);
  return useSyncExternalStore<Value | null>(ticker.subscribe, snapshot, never);
}
