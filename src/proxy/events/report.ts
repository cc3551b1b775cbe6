import { toImageHubErrorCode } from "../../contract/errorCodes";
import { isRecord } from "../../utils/isRecord";
import { isHeld, type Answer } from "../lean/HeldAnswer";
import { mapBody } from "../mapBody";
import type { EventRecord } from "./EventRecord";
import type { OnEvent, ProxyEvent } from "./ProxyEvent";

/** Where a request's event goes to, and since when it counts. */
interface Reporter {
  readonly onEvent: OnEvent;
  /** By `performance.now()`. */
  readonly startedAt: number;
  /** Told of what an asynchronous `onEvent` has still to do. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const ignore = () => undefined;

/** Only codes that are known: an app's own answer may say anything. */
function codeOf(status: number, body: string | undefined): ProxyEvent["code"] {
  if (status < 400 || body === undefined) return null;
  const json: unknown = JSON.parse(body);
  const error = isRecord(json) ? json["error"] : undefined;
  const code = isRecord(error) ? error["code"] : undefined;
  return typeof code === "string" ? (toImageHubErrorCode(code) ?? null) : null;
}

/** Reports an answer as soon as it is complete: at once, or when the last of its body has been read. */
export function report(answer: Answer, record: EventRecord, reporter: Reporter): Answer {
  const { onEvent, startedAt, waitUntil } = reporter;
  const { status } = answer;
  const held = isHeld(answer) ? answer.held : undefined;
  let sentBytes = held === undefined ? 0 : new TextEncoder().encode(held).byteLength;
  const tell = () => {
    const durationMs = performance.now() - startedAt;
    const event = { ...record, status, code: codeOf(status, held), durationMs, sentBytes };
    // Whatever it throws, now or later, is its own affair.
    waitUntil((async () => onEvent(Object.freeze(event)))().catch(ignore));
  };
  if (isHeld(answer) || answer.body === null) {
    tell();
    return answer;
  }
  const each = (chunk: Uint8Array) => {
    sentBytes += chunk.byteLength;
    return chunk;
  };
  return new Response(mapBody(answer.body, { each, finished: tell }), answer);
}
