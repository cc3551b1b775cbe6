import { invalidRequest } from "./invalidRequest";

type Rule = readonly [fits: (value: unknown) => boolean, advice: string];

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const matches = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 4;

/** What the API documents of each text field. */
const rules = {
  model: [isText, "name a model"],
  prompt: [isText, "write a prompt"],
  size: [matches(/^(auto|\d+x\d+)$/), "use auto or WIDTHxHEIGHT, for example 1024x1024"],
  aspect_ratio: [matches(/^(auto|\d+:\d+)$/), "use auto or a ratio such as 3:2"],
  quality: [isText, "use a quality that the model lists"],
  n: [isCount, "use a whole number from 1 to 4"],
  async: [(value) => typeof value === "boolean", "use true or false"],
} as const satisfies Record<string, Rule>;

/** The name of a text field of a request. */
export type FieldName = keyof typeof rules;

/** The fields without which there is no request. */
export const requiredFields = ["model", "prompt"] as const satisfies readonly FieldName[];

/** Says whether the API documents a text field of this name. */
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(rules, name);

/** What a field of a form says: forms know nothing but text. */
export function readFormValue(name: FieldName, text: string): unknown {
  if (name === "n" && /^\d$/.test(text)) return Number(text);
  if (name === "async" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

/**
 * Holds a field to what the API documents, so that nonsense is not sent to be refused there.
 * @throws ImageHubError `invalid_request` that names the field and says what it takes.
 */
export function checkField(name: FieldName, value: unknown): void {
  const [fits, advice]: Rule = rules[name];
  if (!fits(value)) throw invalidRequest(`${name}: ${advice}.`);
}
