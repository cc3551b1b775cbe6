import type { Page } from "playwright";

/** Hears what the live regions of a page say from now on, in order; read it with the returned function. */
export async function hearLiveRegions(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const isLive = (node: Node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest("output, [role=status], [role=alert], [aria-live]:not([aria-live=off])");
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (!isLive(target)) continue;
        for (const node of type === "characterData" ? [target] : addedNodes)
          if (node.textContent?.trim()) said.push(node.textContent.trim());
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return said;
  });
  return () => heard.evaluate((said) => [...said]);
}
