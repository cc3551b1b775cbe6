/** Sentences one after another; an ideographic full stop has its space within itself. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences.join(" ").replaceAll("。 ", "。");
