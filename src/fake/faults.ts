import { ApiError } from "./ApiError";
import { chance } from "./chance";
import type { FakeFault, FakeRoute, FakeScenario } from "./FakeScenario";

/** The fault that strikes a request, if any: the shares lie side by side on one draw. */
export function faultFor(
  scenario: FakeScenario,
  route: FakeRoute | undefined,
  draw: string,
): FakeFault | undefined {
  let rest = chance(draw);
  for (const fault of scenario.faults) {
    if (route === undefined || !fault.on.includes(route)) continue;
    const share = fault.share ?? 1;
    if (rest < share) return fault;
    rest -= share;
  }
  return undefined;
}

/** What a gateway in front of the service answers: HTML, whatever was asked for. */
export function gatewayAnswer(status: number, retryAfter?: string): Response {
  const headers = {
    "content-type": "text/html",
    ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
  };
  return new Response(`<html><body><h1>${status}</h1><hr>gateway</body></html>`, { status, headers });
}

/** How `fetch` rejects when nothing comes back. */
export const networkError = (): TypeError => new TypeError("fetch failed");

/** The answer of a fault, for all but those that lose the answer. */
export function strike({ answer, retryAfter }: FakeFault): Response {
  if (typeof answer === "number") return gatewayAnswer(answer, retryAfter);
  if (answer === "networkError" || answer === "lostAnswer") throw networkError();
  return new ApiError(answer).toResponse();
}
