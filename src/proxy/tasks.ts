import { readCreditBalance } from "../contract/readCreditBalance";
import { writeCreditBalance } from "../contract/writeGeneration";
import type { ProxyUser } from "./authorizeUser";
import { jsonResponse } from "./errorResponse";
import { generationResponse } from "./generationResponse";
import { isFinished, remember } from "./ledger/remember";
import { openSignedId } from "./ids/openSignedId";
import { correctCharge } from "./limits/correctCharge";
import type { ProxyContext, Task } from "./performTask";
import { readGenerationAnswer } from "./readGenerationAnswer";
import { readJsonAnswer } from "./readJsonAnswer";
import { passedHeaders, passedStatus } from "./relayAnswer";

/** Reads the balance, and nothing else that the service may say about the account's owner. */
export const creditsTask = ({ settings, scrubber }: ProxyContext): Task => ({
  ms: settings.readMs,
  call: { path: "/credits", withKey: true },
  relay: async (answer) => {
    const balance = await readJsonAnswer(answer, scrubber, readCreditBalance);
    return jsonResponse(
      writeCreditBalance(balance),
      passedStatus(answer),
      scrubber,
      passedHeaders(answer, scrubber),
    );
  },
});

/**
 * Reads one generation.
 * @throws ImageHubError `notFound` for one that is not this user's.
 */
export async function generationTask(
  signedId: string,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Task> {
  const { settings, scrubber, ledger, quota } = context;
  const id = await openSignedId(signedId, user, context);
  return {
    ms: settings.readMs,
    call: { path: `/generations/${encodeURIComponent(id)}`, withKey: true },
    relay: async (answer) => {
      const generation = await readGenerationAnswer(answer, scrubber);
      if (isFinished(generation)) {
        await remember(ledger, user, { ...generation, id });
        await correctCharge(quota, user, { ...generation, id });
      }
      // The browser keeps the id that it asked with: an id is signed only when its user started it.
      return generationResponse(
        generation,
        { signedId, status: passedStatus(answer), headers: passedHeaders(answer, scrubber) },
        context,
      );
    },
  };
}
