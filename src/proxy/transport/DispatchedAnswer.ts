import { readBytes } from "../readBytes";
import type { Incoming } from "./createIncoming";
import type { UpstreamAnswer } from "./Transport";

/** As they came: names and values by turns, in Latin-1; some dispatchers keep the values of one name together. */
export type RawHeaders = readonly (Uint8Array | readonly Uint8Array[])[];

const latin1 = new TextDecoder("latin1");
const isBytes = (raw: RawHeaders[number] | undefined): raw is Uint8Array => raw instanceof Uint8Array;

function textOf(raw: RawHeaders[number] | undefined): string {
  if (raw === undefined) return "";
  return isBytes(raw) ? latin1.decode(raw) : raw.map(textOf).join(", ");
}

const isNamed = (raw: RawHeaders[number] | undefined, name: string) =>
  isBytes(raw) && raw.byteLength === name.length && textOf(raw).toLowerCase() === name;

/** The value of a header field; several of one name are joined, as fetch does it. */
function readHeader(raw: RawHeaders, name: string): string | null {
  const found: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) if (isNamed(raw[at], name)) found.push(textOf(raw[at + 1]));
  return found.length > 0 ? found.join(", ") : null;
}

const formats: Record<string, CompressionFormat> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };

/** The answer to a dispatched request. It is asked for without compression, which a server may not heed. */
export class DispatchedAnswer implements UpstreamAnswer {
  readonly headers: UpstreamAnswer["headers"];
  readonly #incoming: Incoming;
  readonly #format: CompressionFormat | undefined;
  #body: ReadableStream<Uint8Array> | undefined;

  constructor(
    readonly status: number,
    raw: RawHeaders,
    incoming: Incoming,
  ) {
    this.headers = { get: (name) => readHeader(raw, name.toLowerCase()) };
    this.#incoming = incoming;
    this.#format = formats[readHeader(raw, "content-encoding")?.toLowerCase() ?? ""];
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get body(): ReadableStream<Uint8Array> {
    return (this.#body ??= this.#open());
  }

  read(maxBytes: number): Promise<Uint8Array | undefined> {
    return this.#format ? readBytes(this.#open(), maxBytes) : this.#incoming.read(maxBytes);
  }

  #open(): ReadableStream<Uint8Array> {
    if (!this.#format) return this.#incoming.stream();
    // TypeScript's two halves of a transform disagree on the buffers that they take.
    const decode = new DecompressionStream(this.#format) as TransformStream<Uint8Array, Uint8Array>;
    return this.#incoming.stream().pipeThrough(decode);
  }
}
