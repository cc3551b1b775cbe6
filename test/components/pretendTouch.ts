function* mediaRules(rules: Iterable<CSSRule>): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/**
 * Makes this document's styles take the pointer for a finger, and returns how to end that. The browser's own emulation
 * would reach the other test files, which share its page.
 */
export function pretendTouch(): () => void {
  const changed: [CSSMediaRule, string][] = [];
  for (const sheet of document.styleSheets)
    for (const rule of mediaRules(sheet.cssRules)) {
      const { mediaText } = rule.media;
      if (!/pointer|hover/.test(mediaText)) continue;
      changed.push([rule, mediaText]);
      rule.media.mediaText = /coarse|none/.test(mediaText) ? "all" : "not all";
    }
  return () => {
    for (const [rule, mediaText] of changed) rule.media.mediaText = mediaText;
  };
}
