import type { CSSProperties, SyntheticEvent } from "react";
import { cx } from "./cx";

/** Props of some element. */
export type AnyProps = Readonly<Record<string, unknown>>;

type Handler = (event: SyntheticEvent, ...rest: unknown[]) => unknown;

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === "function";

/** Theirs first; where it calls `event.preventDefault()`, ours is passed over. What was prevented before does not count. */
function chain(ours: Handler, theirs: Handler): Handler {
  return (event, ...rest) => {
    const wasPrevented = event.defaultPrevented;
    const result = theirs(event, ...rest);
    if (event.defaultPrevented && !wasPrevented) return result;
    return ours(event, ...rest);
  };
}

function mergeOne(name: string, ours: unknown, theirs: unknown): unknown {
  // What has these names is of these types.
  if (name === "className") return cx(ours as string | undefined, theirs as string | undefined) || undefined;
  if (name === "style") return { ...(ours as CSSProperties), ...(theirs as CSSProperties) };
  if (!isHandler(name, ours)) return theirs;
  return isHandler(name, theirs) ? chain(ours, theirs) : ours;
}

/**
 * The props of a part together with those that its user gave: the user's win, classes and styles are joined, and event
 * handlers are called one after the other, the user's first. A ref is not its business.
 */
export function mergeProps(ours: AnyProps, theirs: AnyProps): AnyProps {
  const merged: Record<string, unknown> = { ...ours };
  for (const [name, value] of Object.entries(theirs))
    merged[name] = name in ours ? mergeOne(name, ours[name], value) : value;
  return merged;
}
