import type { Page } from "playwright";

/** Controls that are smaller than so many pixels in either direction, with their size. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((edge) => {
    const controls = document.querySelectorAll(
      "button, a[href], select, textarea, input, summary, [role=slider]",
    );
    return [...controls].flatMap((control) => {
      // A radio or a box is as large as the label around it.
      const isMark = control.matches("[type=radio], [type=checkbox]");
      const target = isMark ? (control.closest("label") ?? control) : control;
      if (!target.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const { width, height } = target.getBoundingClientRect();
      const isForReadersOnly = width <= 1 || height <= 1;
      if (isForReadersOnly || (width >= edge - 0.5 && height >= edge - 0.5)) return [];
      const name = control.getAttribute("aria-label") ?? target.textContent ?? "";
      return [
        `${control.tagName.toLowerCase()} "${name.trim()}" ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, least);

/** Texts that nobody can see whole: cut off by something around them, or beyond the sides of the window. */
export const clippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const forReadersOnly = ".gih-sr, [aria-hidden=true], textarea, option, script";

    /** What is visible through everything around; null where it is cut on purpose or can be scrolled to. */
    function windowOn(start: Element) {
      let [left, right, top, bottom] = [0, room, -Infinity, Infinity];
      for (let one: Element | null = start; one; one = one.parentElement) {
        const style = getComputedStyle(one);
        const isEllipsis = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
        if (isEllipsis || one.clientWidth === 1 || /auto|scroll/.test(style.overflow)) return null;
        if (!/hidden|clip/.test(style.overflow)) continue;
        const edges = one.getBoundingClientRect();
        [left, right] = [Math.max(left, edges.left), Math.min(right, edges.right)];
        [top, bottom] = [Math.max(top, edges.top), Math.min(bottom, edges.bottom)];
      }
      return { left, right, top, bottom };
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const clipped: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement;
      const text = node.textContent?.trim();
      if (!around || !text || around.closest(forReadersOnly)) continue;
      if (!around.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const seen = windowOn(around);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (!seen || box.width === 0) continue;
      const isWide = box.left < seen.left - 1 || box.right > seen.right + 1;
      // Half a line may stick out of what is as high as its text.
      const isHigh = box.top < seen.top - box.height / 2 || box.bottom > seen.bottom + box.height / 2;
      if (isWide || isHigh) clipped.push(text);
    }
    const width = document.documentElement.scrollWidth;
    return width > room ? [...clipped, `The page is ${width} wide in ${room}.`] : clipped;
  });

/** Doubles every text, as a browser does that zooms text only. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body *")];
    const sizes = all.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [element, Number.parseFloat(fontSize) * 2, Number.parseFloat(lineHeight) * 2] as const;
    });
    for (const [element, size, line] of sizes) {
      element.style.fontSize = `${size}px`;
      if (!Number.isNaN(line)) element.style.lineHeight = `${line}px`;
    }
  });
