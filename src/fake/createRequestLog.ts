import type { FakeRequest } from "./FakeHub";
import { routeOf } from "./routeOf";

/** A record that is still being written. */
export type OpenRecord = { -readonly [Key in keyof FakeRequest]: FakeRequest[Key] };

const secrets = ["authorization", "cookie", "x-api-key"];

/** How many requests are remembered. */
const rememberedRequests = 10_000;

/** Keeps what requests were made, without their secrets. */
export function createRequestLog(basePath: string) {
  const records: OpenRecord[] = [];
  let count = 0;
  return {
    /** The records, oldest first. */
    records: (): FakeRequest[] => records.map((record) => ({ ...record })),
    /** Begins the record of a request. */
    begin: (request: Request, at: number): OpenRecord => {
      const path = new URL(request.url).pathname;
      const headers = [...request.headers].map(([name, value]) => [
        name,
        secrets.includes(name) ? "[hidden]" : value,
      ]);
      const record: OpenRecord = {
        number: ++count,
        method: request.method,
        path,
        route: routeOf(request.method, path, basePath)?.route,
        headers: Object.fromEntries(headers),
        contentType: request.headers.get("content-type")?.split(";")[0],
        at,
      };
      records.push(record);
      if (records.length > rememberedRequests) records.shift();
      return record;
    },
  };
}
