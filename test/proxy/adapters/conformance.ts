import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Mount, Mounting } from "./Mounting";
import { attacks } from "./conformance/attacks";
import { bodies } from "./conformance/bodies";
import { failures } from "./conformance/failures";
import { headers } from "./conformance/headers";
import { leaving } from "./conformance/leaving";
import { origins } from "./conformance/origins";
import { protocol } from "./conformance/protocol";
import { routes } from "./conformance/routes";
import { startService } from "./startService";

/** What the tests of one mounting work with. */
export interface Bench {
  readonly service: Awaited<ReturnType<typeof startService>>;
  /** The address of the server. */
  readonly origin: string;
  /** The address of the proxy. */
  readonly endpoint: string;
}

const parts = { routes, bodies, failures, headers, leaving, origins, protocol, attacks };

/** The promises that hold wherever the proxy is mounted. */
export function conformance(name: string, mount: Mount) {
  describe.each([name])("%s", () => {
    let service: Bench["service"];
    let mounting: Mounting;
    beforeAll(async () => {
      service = await startService();
      mounting = await mount(service.url);
    });
    beforeEach(() => service.reset());
    afterAll(async () => {
      await mounting.close();
      await service.close();
    });
    const bench = () => ({ service, origin: mounting.url, endpoint: `${mounting.url}/api/image-hub` });
    describe.each(Object.entries(parts))("%s", (_, part) => {
      part(bench);
    });
  });
}
