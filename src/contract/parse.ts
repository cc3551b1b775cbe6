import * as z from "zod/mini";
import { ImageHubError } from "./ImageHubError";

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step),
    "",
  );

/**
 * Reads an answer with a schema.
 * @throws ImageHubError `invalidResponse` that names the first path that can't be read.
 */
export function parse<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = pathOf(issue?.path ?? []) || "the body";
  // zod/mini ships no sentences; the code is what it knows.
  const expected =
    issue && "expected" in issue ? `expected ${String(issue.expected)}` : (issue?.message ?? "");
  throw new ImageHubError(`The answer with ${what} can't be read at ${path}: ${expected}.`, {
    code: "invalidResponse",
    cause: result.error,
  });
}
