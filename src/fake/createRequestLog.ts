import { createStore } from "../utils/createStore";
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
  const changes = createStore(0);
  const changed = () => changes.set(changes.get() + 1);
  let count = 0;
  return {
    /** Calls back when a request has begun or ended; returns the way to stop. */
    subscribe: changes.subscribe,
    /** Tells that something has changed. */
    changed,
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
      changed();
      return record;
    },
  };
}
