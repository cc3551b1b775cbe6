/** Where a place of the page lies in a frame, in percent of its width from the left. */
export function cutAt(frame: HTMLElement, clientX: number): number {
  const { left, width } = frame.getBoundingClientRect();
  return width > 0 ? Math.min(100, Math.max(0, ((clientX - left) / width) * 100)) : 50;
}
