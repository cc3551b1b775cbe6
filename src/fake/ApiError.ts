/** The error codes that the API documents, with their status and a default message. */
const documentedErrors = {
  invalid_request: [400, "Invalid request body"],
  missingApiKey: [401, "Missing Authorization header"],
  invalidApiKey: [401, "The API key does not exist or was revoked"],
  expiredApiKey: [401, "The API key has expired"],
  insufficientCredits: [402, "Not enough credits"],
  notFound: [404, "Not found"],
  generationFailed: [500, "Image generation failed"],
} as const;

/** An error code that the API documents. */
export type DocumentedErrorCode = keyof typeof documentedErrors;

/** A refusal, to be answered with the documented error body. */
export class ApiError extends Error {
  /** The documented code. */
  readonly code: DocumentedErrorCode;

  constructor(code: DocumentedErrorCode, message: string = documentedErrors[code][1]) {
    super(message);
    this.code = code;
  }

  /** The documented answer. */
  toResponse(): Response {
    const { code, message } = this;
    return Response.json({ error: { message, code } }, { status: documentedErrors[code][0] });
  }
}

/** A refusal of the request itself, which says what is wrong with it. */
export const invalid = (reason: string): ApiError =>
  new ApiError("invalid_request", `Invalid request body: ${reason}`);
