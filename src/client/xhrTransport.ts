import type { UploadProgress } from "./ImageHubClient";
import type { Transport } from "./transport";

/** Headers from the text that XMLHttpRequest gives. */
function parseHeaders(text: string): Headers {
  const headers = new Headers();
  for (const line of text.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

function toResponse(xhr: XMLHttpRequest): Response {
  const { status } = xhr;
  // A Response refuses a body, even an empty one, with these statuses.
  const isBodiless = status === 204 || status === 205 || status === 304;
  // responseType makes it a buffer, which the DOM's types can't know.
  const body = isBodiless ? null : (xhr.response as ArrayBuffer);
  return new Response(body, { status, headers: parseHeaders(xhr.getAllResponseHeaders()) });
}

/** Sends with XMLHttpRequest, the only way for a browser to tell how far an upload is. */
export const xhrTransport =
  (onUploadProgress: (progress: UploadProgress) => void): Transport =>
  (url, { method, headers, body, credentials, signal }) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      xhr.responseType = "arraybuffer";
      xhr.withCredentials = credentials === "include";
      headers.forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
        if (lengthComputable) onUploadProgress({ loaded, total });
      });
      xhr.addEventListener("loadend", () => {
        // 0 is no answer; beyond this range there is nothing that a Response could stand for.
        if (xhr.status >= 200 && xhr.status <= 599) resolve(toResponse(xhr));
        else reject(new TypeError("The request failed on its way, or its answer was cut off."));
      });
      signal.addEventListener("abort", () => xhr.abort(), { once: true });
      xhr.send(body);
    });
