/** Scrolls a row so that the item at this place is in its middle; the page around it stays where it is. */
export function centreIn(row: HTMLElement | null, place: number): void {
  const item = row?.children[place];
  if (!row || !item) return;
  const [outer, inner] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
