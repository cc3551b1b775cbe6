/** What a gallery hears that draws only some of its tiles. */
export const revealEvent = "gih-reveal";

/** Asks a gallery to draw a tile that it may have left out; `name` is the tile's, or that of its picture. */
export function revealTile(root: Element | null, name: string): void {
  root?.querySelector(".gih-days")?.dispatchEvent(new CustomEvent(revealEvent, { detail: name }));
}
