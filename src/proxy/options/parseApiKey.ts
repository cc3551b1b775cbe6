import { misconfigured } from "../misconfigured";

const publicPrefix = /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|STORYBOOK)_/;

/** What templates and examples have in a key's place. */
const placeholder =
  /^(<.*>|\$.*|%.*%|\{.*\}|(gih_live_)?(x{3,}|\.{3,}|\*{3,}|(your|my|the|insert|replace)[-_].*|change[-_]?me|todo|undefined|null))$/i;

const advice = "Set GPT_IMAGE_HUB_API_KEY on the server and pass its value as apiKey.";

/** Finds a variable that a bundler would copy into browser code and that holds the key. */
function leakingVariable(apiKey: string): string | undefined {
  const env = typeof process === "undefined" ? undefined : process.env;
  return Object.keys(env ?? {}).find((name) => publicPrefix.test(name) && env?.[name]?.trim() === apiKey);
}

/**
 * Checks the API key once; no message repeats it.
 * @throws ImageHubError `proxyMisconfigured` that says what is wrong and which variable to set.
 */
export function parseApiKey(value: unknown): string {
  if (value === undefined || value === null) throw misconfigured(`The API key is missing. ${advice}`);
  if (typeof value !== "string") throw misconfigured(`The API key must be a text. ${advice}`);
  if (value.trim() === "") throw misconfigured(`The API key is blank. ${advice}`);
  if (/\s/.test(value))
    throw misconfigured(`The API key contains a space or a line break: copy it again. ${advice}`);
  if (publicPrefix.test(value))
    throw misconfigured(`apiKey looks like the name of a public variable, not like a key. ${advice}`);
  if (placeholder.test(value)) throw misconfigured(`The API key is a placeholder, not a key. ${advice}`);
  // Quotes and backslashes would be escaped in JSON, where the key could then not be found and removed.
  if (!/^[!#-[\]-~]+$/.test(value))
    throw misconfigured(`The API key contains a character that no key has: copy it again. ${advice}`);
  const leak = leakingVariable(value);
  if (leak !== undefined)
    throw misconfigured(
      `The variable ${leak} holds the API key, and its prefix puts it into browser code. Remove it and revoke the key. ${advice}`,
    );
  return value;
}
