import { arrivingIn } from "../arrivingIn";
import { incomingBody } from "../incomingBody";
import type { Exchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import { readFormSubmission } from "./readFormSubmission";
import { readJsonSubmission } from "./readJsonSubmission";
import type { Reading, Submission } from "./Submission";

/**
 * Reads what is asked for.
 * @throws ImageHubError for a body that can't be taken, or does not arrive in time.
 */
export async function readSubmission(
  request: Request,
  exchange: Exchange,
  { settings, record }: ProxyContext,
  reading: Reading,
): Promise<Submission> {
  const incoming = incomingBody(request, settings, (bytes) => {
    exchange.touch();
    record.receivedBytes += bytes;
  });
  const arriving = incoming.isJson
    ? readJsonSubmission(request, incoming, reading)
    : readFormSubmission(request, incoming, settings, reading);
  return arrivingIn(exchange, arriving);
}
