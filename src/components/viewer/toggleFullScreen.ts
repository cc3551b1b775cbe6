/** Lets an element fill the screen, or ends that; where the browser refuses, nothing changes. */
export function toggleFullScreen(element: HTMLElement | null): void {
  if (!element) return;
  const root = element.getRootNode() as Document | ShadowRoot; // an attached element stands in one of them
  const isFull = root.fullscreenElement === element;
  const done = isFull ? element.ownerDocument.exitFullscreen() : element.requestFullscreen();
  done.catch(() => undefined);
}
