import { revealTile } from "./revealTile";

/** The tiles below an element that can have the focus, in their order. */
export const tileElements = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>("[data-tile]") ?? []),
];

/** The tile of this name; a gallery that has left it out draws it. */
export function tileNamed(root: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  const find = () => tileElements(root).find(({ dataset }) => dataset["tile"] === id);
  const drawn = find();
  if (drawn) return drawn;
  revealTile(root, id);
  return find();
}

/** The tile that an element is in. */
export const tileAround = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element && target.closest<HTMLElement>("[data-tile]")) || undefined;

/** What has the focus in the document, or in the shadow root, that an element stands in; null where nothing has. */
export function focusedBeside(element: HTMLElement | null): Element | null {
  const { activeElement } = (element?.getRootNode() ?? document) as Document | ShadowRoot; // an attached element stands in one of them
  return activeElement === document.body ? null : activeElement;
}

/** Gives a tile the focus: its picture, or its words. */
export function focusTile(tile: HTMLElement | undefined): void {
  const target =
    tile?.querySelector<HTMLElement>(".gih-open") ?? tile?.querySelector<HTMLElement>(".gih-slot");
  target?.focus();
}
