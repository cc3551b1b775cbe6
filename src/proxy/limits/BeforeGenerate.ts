import type { GenerationRequest } from "../../contract/generationRequestSchema";

/** What a user asks for, without the files. */
export type AskedGeneration = Readonly<Omit<GenerationRequest, "referenceImages">>;

/** What {@link BeforeGenerate} may return: another prompt, a refusal, or nothing. */
export type BeforeGenerateAnswer = { readonly prompt: string } | Response | null | undefined | void;

/**
 * Looks at a request before it is sent. Returning `{ prompt }` sends another prompt; a `Response`, returned or thrown, refuses
 * with that answer, a thrown `ImageHubError` with that error (403 where it has no status). It is asked once for an idempotency
 * key, after all limits. The signal is aborted when the user leaves.
 */
export type BeforeGenerate = (
  request: AskedGeneration,
  user: string | null,
  options: { readonly signal: AbortSignal },
) => BeforeGenerateAnswer | Promise<BeforeGenerateAnswer>;
