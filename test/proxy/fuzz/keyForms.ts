/** The ways in which an answer could give a key away. */
const spellings: ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text.replace(/\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) =>
    text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  (text) => text.replace(/\\(.)/g, "$1"),
  (text) => text.split("").toReversed().join(""),
];

/** What base64 makes of a text, wherever in a longer one it stands: without the characters that its neighbours change. */
const inBase64 = (text: string): string[] =>
  ["", "a", "ab"].map((before) => {
    const whole = Buffer.from(`${before}${text}`).toString("base64url");
    return whole.slice(before === "" ? 0 : 3, -4);
  });

/** Says whether a text holds so much of a key that nobody could call it chance, in whatever spelling. */
export function givesAway(text: string, key: string): boolean {
  const core = key.slice(key.lastIndexOf("_") + 1);
  const forms = [core, ...inBase64(key), Buffer.from(core).toString("hex")];
  return spellings.some((spell) => {
    const read = spell(text);
    const url = read.replaceAll("+", "-").replaceAll("/", "_");
    return forms.some((form) => read.includes(form) || url.includes(form));
  });
}
