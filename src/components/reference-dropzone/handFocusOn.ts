/** The focus goes to the same button of a neighbour, or to the fallback, before its own row disappears. */
export function handFocusOn(button: Element, row: string, same: string, fallback: HTMLElement | null): void {
  const own = button.closest(row);
  const neighbour = own?.nextElementSibling ?? own?.previousElementSibling;
  (neighbour?.querySelector<HTMLElement>(same) ?? fallback)?.focus();
}
