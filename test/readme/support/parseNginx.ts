/** One directive of an nginx configuration. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
  /** What stands between its braces, where it has some. */
  readonly block?: readonly Directive[];
}

const token = /"((?:[^"\\]|\\.)*)"|([{};])|([^\s{};"#]+)|#[^\n]*/g;

/** What nginx's Docker image does to a template: variables of the environment are filled in. */
export const fillTemplate = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{(\w+)\}/g, (whole, name: string) => env[name] ?? whole);

function readDirectives(tokens: string[][], depth: number): Directive[] {
  const directives: Directive[] = [];
  let words: string[] = [];
  for (let next = tokens.shift(); next; next = tokens.shift()) {
    const [kind = "", text = ""] = next;
    const [name = "", ...values] = words;
    if (kind === "word") words.push(text);
    else if (text === "}") {
      if (depth === 0 || words.length > 0) throw new Error("nginx: unexpected }");
      return directives;
    } else {
      const block = text === "{" ? readDirectives(tokens, depth + 1) : undefined;
      directives.push(block ? { name, values, block } : { name, values });
      words = [];
    }
  }
  if (depth > 0 || words.length > 0) throw new Error("nginx: unexpected end of file");
  return directives;
}

/** Reads a configuration. @throws Error where it is cut off. */
export function parseNginx(text: string): Directive[] {
  const tokens = [...text.matchAll(token)].flatMap(([, quoted, mark, word]) => {
    if (mark !== undefined) return [["mark", mark]];
    const value = quoted ?? word;
    return value === undefined ? [] : [["word", value]];
  });
  return readDirectives(tokens, 0);
}
