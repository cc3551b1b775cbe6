const longest = 48;

/** The words of a text that any file system takes; letters of every script are among them. */
const wordsOf = (text: string) =>
  (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join("-");

/** The beginning of a text as the name of a file, without what a file is; empty where there is no letter in it. */
export function fileStem(text: string): string {
  const words = wordsOf(text);
  if (words.length <= longest) return words;
  const start = words.slice(0, longest + 1);
  return start.slice(0, Math.max(start.lastIndexOf("-"), longest / 2));
}
