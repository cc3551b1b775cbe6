const named = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
];

function textsOf(node: Node): string[] {
  if (node instanceof Text) return node.parentElement?.closest("script, style") ? [] : [node.data];
  if (!(node instanceof Element)) return [];
  const attributes = named.flatMap((name) => node.getAttribute(name) ?? []);
  return [...attributes, ...[...node.childNodes].flatMap(textsOf)];
}

/** Hears every text that the page shows or tells assistive technology, from now on, however briefly. */
export function collectTexts(): { texts: ReadonlySet<string>; stop: () => void } {
  const texts = new Set(textsOf(document.body));
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target])
        for (const text of textsOf(node)) texts.add(text);
  });
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: named,
  };
  observer.observe(document.body, options);
  return { texts, stop: () => observer.disconnect() };
}
