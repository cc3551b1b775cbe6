import { gcd } from "../utils/gcd";

/** The largest size of exactly the same ratio within an edge; rounded where no whole numbers keep the ratio. */
export function fitInto(edge: number, width: number, height: number): { width: number; height: number } {
  const common = gcd(width, height);
  const long = Math.max(width, height);
  const times = Math.floor((edge * common) / long);
  const scale = times > 0 ? times / common : edge / long;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
