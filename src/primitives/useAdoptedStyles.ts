import { useLayoutEffect, type RefObject } from "react";

// By document, because a sheet serves only the one that it was made in; by text, so that there is one of each.
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, css: string): CSSStyleSheet | undefined {
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  const Sheet = document.defaultView?.CSSStyleSheet;
  const sheet = own.get(css) ?? (Sheet && new Sheet());
  if (sheet && !own.has(css)) {
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}

/**
 * Styles that arrive together with the component that needs them, before it is first painted: no `<style>` tag, so a
 * strict content security policy allows them, and they reach into the shadow root that the element stands in.
 */
export function useAdoptedStyles(ref: RefObject<HTMLElement | null>, css: string): void {
  useLayoutEffect(() => {
    const root = ref.current?.getRootNode() as Document | ShadowRoot | undefined; // an attached element stands in one of them
    // A document that is only a model of one, as tests have it, needs no styles.
    if (!ref.current || !root?.adoptedStyleSheets) return;
    const sheet = sheetOf(ref.current.ownerDocument, css);
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }, [ref, css]);
}
