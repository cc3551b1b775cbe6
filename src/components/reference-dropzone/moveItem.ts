/** The list with one item at another place; the same list where nothing moves. Places beyond the ends mean the ends. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const target = Math.min(Math.max(0, to), items.length - 1);
  const item = items[from];
  if (item === undefined || target === from) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, target), item, ...rest.slice(target)];
}
