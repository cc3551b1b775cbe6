/** How a picture is seen: its scale, 1 where all of it fits, and how far its centre is from the centre of its room, in pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The sizes that a view is held within, in pixels. */
export interface Room {
  /** The picture where all of it fits. */
  readonly width: number;
  readonly height: number;
  /** What it may fill once it is larger. */
  readonly roomWidth: number;
  readonly roomHeight: number;
  /** The width of the picture's own pixels; 0 while unknown. */
  readonly naturalWidth: number;
}

/** A place in the room, in pixels from its centre. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** All of the picture. */
export const fitted: View = { scale: 1, x: 0, y: 0 };

/** A view as a CSS transform; undefined for all of the picture. */
export const viewTransform = ({ scale, x, y }: View): string | undefined =>
  scale > 1 ? `translate(${x}px, ${y}px) scale(${scale})` : undefined;

const clamp = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));

/** One pixel of the picture on one of the page. */
export const actualScale = ({ width, naturalWidth }: Room): number =>
  width > 0 && naturalWidth > 0 ? naturalWidth / width : 1;

/** The largest scale: four times what fits, or each pixel of the picture on three of the page. */
export const maxScale = (room: Room): number => Math.max(4, 3 * actualScale(room));

/** The nearest view that shows no more emptiness than it must. */
export function clampView({ scale, x, y }: View, room: Room): View {
  const kept = Math.min(maxScale(room), Math.max(1, scale));
  const limit = (size: number, around: number) => Math.max(0, (size * kept - around) / 2);
  return {
    scale: kept,
    x: clamp(x, limit(room.width, room.roomWidth)),
    y: clamp(y, limit(room.height, room.roomHeight)),
  };
}

/** Changes the scale while what lies under a point stays there. */
export function zoomAt(view: View, scale: number, point: Point, room: Room): View {
  const kept = Math.min(maxScale(room), Math.max(1, scale));
  const factor = kept / view.scale;
  const x = point.x - (point.x - view.x) * factor;
  const y = point.y - (point.y - view.y) * factor;
  return clampView({ scale: kept, x, y }, room);
}

/** Moves the picture. */
export const panBy = (view: View, { x, y }: Point, room: Room): View =>
  clampView({ ...view, x: view.x + x, y: view.y + y }, room);

/** From all of the picture to its own pixels (at least twice as large) at this point, and back. */
export const toggleZoom = (view: View, point: Point, room: Room): View =>
  view.scale > 1 ? fitted : zoomAt(view, Math.max(2, actualScale(room)), point, room);
