/** A prompt to begin with. */
export interface PromptTemplate {
  /** What it is called. */
  readonly label: string;
  /** Its text, with a name in braces for every gap: `A {animal} in the style of {artist}`. */
  readonly prompt: string;
}
