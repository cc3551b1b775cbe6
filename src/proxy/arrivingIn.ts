import { ImageHubError } from "../contract/ImageHubError";
import type { Exchange } from "./openExchange";

const tooSlow = () =>
  new ImageHubError("The request's body did not arrive in time.", { code: "timeout", status: 408 });

/**
 * Waits for what a browser sends, but no longer than its exchange goes on: whoever sends a byte now and then holds nothing.
 * @throws ImageHubError `timeout` (408) when the time is over first, and an error without a name when the browser has left.
 */
export const arrivingIn = <T>(exchange: Exchange, arriving: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    exchange.onOver(() => reject(exchange.isLate() ? tooSlow() : new Error("The exchange is over.")));
    arriving.then(resolve, reject);
  });
