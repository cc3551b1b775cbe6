/** A gap in a prompt, written as a name in braces: `{subject}`. */
export interface Placeholder {
  /** The name between the braces. */
  readonly name: string;
  /** Where the opening brace stands, in UTF-16 units. */
  readonly start: number;
  /** Where the text after the closing brace begins. */
  readonly end: number;
}

const gap = /\{([^{}\n]{1,40})\}/g;

/** Every gap of a prompt, in order. */
export const placeholdersIn = (prompt: string): Placeholder[] =>
  Array.from(prompt.matchAll(gap), ({ 0: whole, 1: name = "", index }) => ({
    name,
    start: index,
    end: index + whole.length,
  }));

/** The names that stand in braces in any of these templates. */
export const placeholderNames = (templates: readonly { readonly prompt: string }[]): ReadonlySet<string> =>
  new Set(templates.flatMap(({ prompt }) => placeholdersIn(prompt).map(({ name }) => name)));

/** The gaps of a prompt that came from a template: braces of a person's own are left alone. */
export const unfilledIn = (prompt: string, names: ReadonlySet<string>): Placeholder[] =>
  names.size === 0 ? [] : placeholdersIn(prompt).filter(({ name }) => names.has(name));
