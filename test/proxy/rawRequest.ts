import { request, type IncomingHttpHeaders } from "node:http";
import { bodyOf } from "./serve";

interface RawRequest {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** Sends a path exactly as it is written, which fetch would tidy up first. */
export function rawRequest(
  origin: string,
  path: string,
  { method = "GET", headers = {}, body }: RawRequest = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const req = request({ hostname, port, path, method, headers, agent: false }, (res) => {
      bodyOf(res).then(
        (bytes) => resolve({ status: res.statusCode ?? 0, headers: res.headers, text: bytes.toString() }),
        reject,
      );
    });
    req.on("error", reject);
    req.end(body);
  });
}
