import { serve } from "../../support/serve";

/** A port that was free a moment ago, for servers that can't choose one themselves. */
export async function freePort(): Promise<string> {
  const { url, close } = await serve((_, response) => void response.end());
  await close();
  return new URL(url).port;
}
