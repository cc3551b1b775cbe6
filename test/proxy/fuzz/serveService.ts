import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "../serve";
import type { Places } from "./Places";
import { createService, type Mood } from "./service";

/** What Node's connections and Node's fetch say of themselves, and no more. */
const ofConnection: Record<string, RegExp> = {
  connection: /^(keep-alive|close)$/,
  "transfer-encoding": /^chunked$/,
  "accept-encoding": /^identity$/,
  "user-agent": /^(gptimagehub-react|node)$/,
  "accept-language": /^\*$/,
  "sec-fetch-mode": /^cors$/,
  // Where the browser has the picture already.
  pragma: /^no-cache$/,
  "cache-control": /^no-cache$/,
};

const headersOf = ({ headers }: IncomingMessage, host: string) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const isUsual = name === "host" ? value === host : ofConnection[name]?.test(String(value));
      return isUsual ? [] : [[name, String(value)]];
    }),
  );

async function sizeOf(req: IncomingMessage): Promise<number | undefined> {
  let bytes = 0;
  for await (const chunk of req) bytes += (chunk as Buffer).length;
  return "content-length" in req.headers || "transfer-encoding" in req.headers ? bytes : undefined;
}

/** The same service as a server on this machine, which is called over real connections. */
export async function serveService() {
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const bytes = await sizeOf(req);
    const { method = "", url = "" } = req;
    const headers = headersOf(req, new URL(places.serviceUrl).host);
    const response = service.hear({ method, url: `${places.serviceUrl}${url}`, headers, bytes });
    res.writeHead(response.status, [...response.headers].flat());
    res.end(Buffer.from(await response.arrayBuffer()));
  };
  // What breaks off on its way is not heard; what hangs up, does so here.
  const serviceUrl = await serve((req, res) => void answer(req, res).catch(() => res.destroy()));
  const places: Places = { serviceUrl, imageUrl: `${serviceUrl}/i.png` };
  const service = createService(places);
  return { places, service };
}

/** By then, a connection that broke is known as such on both sides, and nothing of the last case is on its way. */
export const settled = async (mood: Mood, isWhole: boolean): Promise<void> => {
  if (mood === "hangs up" || !isWhole) await sleep(5);
};
