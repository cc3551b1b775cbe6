/** An answer whose body is text that is there already: making a `Response` costs more than carrying a small answer. */
export interface HeldAnswer {
  readonly status: number;
  /** Under names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly held: string;
}

/** What the proxy answers with, before it is known who carries it. */
export type Answer = Response | HeldAnswer;

/** Says whether an answer is one that is held. */
export const isHeld = (answer: Answer): answer is HeldAnswer => "held" in answer;

/** The same answer as a `Response`, for everybody who knows nothing else. */
export const wholeResponse = (answer: Answer): Response =>
  isHeld(answer) ? new Response(answer.held, answer) : answer;

/** The same answer with more header fields; of fields that are there, `vary` alone keeps what it says. */
export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  if (isHeld(answer)) return { ...answer, headers: { ...answer.headers, ...headers } };
  for (const [name, value] of Object.entries(headers))
    if (name === "vary") answer.headers.append(name, value);
    else answer.headers.set(name, value);
  return answer;
}
