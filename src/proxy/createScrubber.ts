/** Keeps the API key out of everything that goes to a browser, even when the service repeats it. */
export interface Scrubber {
  /** The text without the key. */
  text: (text: string) => string;
}

const replacement = "[redacted]";

/** No key of the service is this short, and replacing such a text would tear up the JSON around it. */
const shortestKey = 8;

/** What base64 makes of a key wherever it stands in a text: the characters that depend on nothing around it. */
const inBase64 = (key: string): string[] =>
  [0, 1, 2].map((before) => {
    const text = btoa(" ".repeat(before) + key).replace(/=+$/, "");
    const bits = (before + key.length) * 8;
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
  });

const inBase64Url = (text: string) => text.replaceAll("+", "-").replaceAll("/", "_");

/** The key as it is, and as servers may write it when they repeat a header field or an address. */
function formsOf(key: string): string[] {
  const base64 = inBase64(key);
  return [...new Set([key, encodeURIComponent(key), ...base64, ...base64.map(inBase64Url)])];
}

/** Without one of these, a text has nothing escaped. */
const escapeMark = /[%\\]/;

/**
 * The key with any of its characters escaped as in an address or as in JSON, even a few times over, as where JSON stands in
 * JSON. All of a run of backslashes goes, or none of it, so that the JSON around it stays whole.
 */
function escapedForm(key: string): RegExp {
  const forms = Array.from(key, (char) => {
    const code = char.charCodeAt(0).toString(16).padStart(2, "0");
    const plain = char.replace(/\W/, "\\$&");
    return `(?:${plain}|%(?:25){0,4}${code}|(?<!\\\\)\\\\{1,16}u00${code})`;
  });
  return new RegExp(forms.join(""), "gi");
}

/** Creates a scrubber for one key. */
export function createScrubber(apiKey: string): Scrubber {
  if (apiKey.length < shortestKey) return { text: (text) => text };
  const forms = formsOf(apiKey);
  const escaped = escapedForm(apiKey);
  return {
    text(text) {
      let clean = text;
      // Nearly no text has it, and looking for it costs less than replacing nothing.
      for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, replacement);
      return escapeMark.test(clean) ? clean.replace(escaped, replacement) : clean;
    },
  };
}
