import { EdgeVM } from "@edge-runtime/vm";
import { join } from "node:path";
import { build } from "vite";
import { toNodeHandler } from "../../../src/proxy/node";
import { root } from "../../support/root";
import { serve } from "../../support/serve";
import { apiKey } from "../proxyTo";
import { conformance } from "./conformance";
import { listedOrigin } from "./Mounting";

/** The proxy as one script for a runtime that has web APIs and nothing else. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, "src/proxy/index.ts"), formats: ["iife"], name: "imageHub" },
    },
  });
  const [first] = Array.isArray(output) ? output : [];
  if (!first) throw new Error("The proxy was not bundled.");
  return first.output[0].code;
}

/** What goes from one world into the other: nothing but plain data and streams. */
interface Crossing {
  readonly url: string;
  readonly init: { method: string; headers: [string, string][]; body: ReadableStream | null; duplex: "half" };
  readonly onAbort: (leave: () => void) => void;
}

type Inside = (crossing: Crossing) => Promise<{
  status: number;
  headers: [string, string][];
  body: ReadableStream<Uint8Array> | null;
}>;

const script = (options: object) => `
  const proxy = imageHub.createImageHubProxy({
    ...${JSON.stringify(options)},
    ledger: imageHub.memoryLedger(),
    authorize: (request) => request.headers.get("x-user"),
  });
  async ({ url, init, onAbort }) => {
    const controller = new AbortController();
    onAbort(() => controller.abort());
    const { status, headers, body } = await proxy(new Request(url, { ...init, signal: controller.signal }));
    return { status, headers: [...headers], body };
  };
`;

conformance("an edge runtime", async (baseUrl) => {
  const vm = new EdgeVM({ initialCode: await bundle() });
  const inside = vm.evaluate<Inside>(script({ apiKey, baseUrl, allowedOrigins: [listedOrigin] }));
  const handler = toNodeHandler(async ({ url, method, headers, body, signal }) => {
    const answer = await inside({
      url,
      init: { method, headers: [...headers], body, duplex: "half" },
      onAbort: (leave) => signal.addEventListener("abort", leave),
    });
    return new Response(answer.body, answer);
  });
  return serve(handler);
});
