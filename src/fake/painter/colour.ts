import { lookUp, mix } from "./maths";

/** A colour in linear light: 0 is black, 1 is paper white, more than 1 is glare. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** What one point of a picture looks like; one object is reused for all points. */
export interface Paint {
  r: number;
  g: number;
  b: number;
  /** Which part of the picture the point belongs to (0–255): where two parts meet, the edge is drawn crisp. */
  part: number;
}

/** A fresh black paint. */
export function createPaint(): Paint {
  // Fractions keep the engine from storing the channels as whole numbers first.
  return { r: 0.5, g: 0.5, b: 0.5, part: 0 };
}

/** Replaces the colour. */
export function fill(paint: Paint, colour: Colour): void {
  paint.r = colour.r;
  paint.g = colour.g;
  paint.b = colour.b;
}

/** Covers the colour with another one, `amount` from 0 (not at all) to 1 (fully). */
export function glaze(paint: Paint, colour: Colour, amount: number): void {
  paint.r = mix(paint.r, colour.r, amount);
  paint.g = mix(paint.g, colour.g, amount);
  paint.b = mix(paint.b, colour.b, amount);
}

/** Brightens or darkens. */
export function expose(paint: Paint, factor: number): void {
  paint.r *= factor;
  paint.g *= factor;
  paint.b *= factor;
}

/** The colour between two colours. */
export function blend(from: Colour, to: Colour, amount: number): Colour {
  return {
    r: mix(from.r, to.r, amount),
    g: mix(from.g, to.g, amount),
    b: mix(from.b, to.b, amount),
  };
}

/** Reads "d8bfb8", the usual sRGB notation. */
export function parseColour(hex: string): Colour {
  const bits = Number.parseInt(hex, 16);
  return { r: toLinear(bits >> 16), g: toLinear((bits >> 8) & 255), b: toLinear(bits & 255) };
}

function toLinear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const brightest = 2;
const encoded = Float32Array.from({ length: 4097 }, (_, step) => {
  const light = (step / 4096) * brightest;
  // A shoulder instead of a hard stop: glare bends towards white.
  const film = light / (1 + 0.06 * light * light);
  return 255 * (film <= 0.0031308 ? 12.92 * film : 1.055 * film ** (1 / 2.4) - 0.055);
});

/** Linear light to a display value from 0 to 255, not yet rounded. */
export const develop = (light: number): number => lookUp(encoded, light / brightest);
