import { readModels } from "../../contract/readModels";
import { abortable } from "../../utils/abortable";
import { callUpstream, upstreamFailure } from "../callUpstream";
import type { Scrubber } from "../createScrubber";
import { openExchange } from "../openExchange";
import type { ProxySettings } from "../options/ProxySettings";
import { readJsonAnswer } from "../readJsonAnswer";
import { readFailure } from "../relayAnswer";
import type { KnownModels } from "./createModelsCache";

/**
 * Asks the service for its models, which are public, so without the key.
 * @throws ImageHubError for everything that goes wrong, in time even when an app's own fetch never ends.
 */
export async function loadModels(
  settings: ProxySettings,
  scrubber: Scrubber,
  signal: AbortSignal,
): Promise<KnownModels> {
  const exchange = openExchange({ signal }, settings.readMs);
  const load = async () => {
    const answer = await callUpstream({ path: "/models", withKey: false }, settings, exchange);
    if (!answer.ok) throw await readFailure(answer, settings);
    return readJsonAnswer(answer, scrubber, (json) => ({
      text: JSON.stringify(json),
      models: readModels(json),
      at: Date.now(),
    }));
  };
  try {
    return await abortable(load(), exchange.signal);
  } catch (error) {
    throw upstreamFailure(error, exchange);
  } finally {
    exchange.close();
  }
}
