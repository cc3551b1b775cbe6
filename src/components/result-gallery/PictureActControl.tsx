import { createElement, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { pictureActProps } from "./pictureActProps";
import type { PictureAct } from "./pictureActs";
import { useTileTab } from "./TileTab";

/** Props of {@link PictureActControl}; the rest goes to the button or link. */
export interface PictureActControlProps extends Pick<
  ComponentPropsWithoutRef<"button">,
  "className" | "title" | "aria-label"
> {
  /** What it does. */
  act: PictureAct;
  /** How much it stands out. Default: not at all, but for what takes something away. */
  kind?: "primary" | "outline" | undefined;
  /** Its height: `l` is 44 pixels. Default: 36; 44 for fingers. */
  size?: "l" | undefined;
  /** Hears that it was used, before the act itself. */
  onUse?: (() => void) | undefined;
  /** What is seen. */
  children: ReactNode;
}

/** A button for an act, or a link where the browser does it. */
export function PictureActControl({ act, kind, size, onUse, children, ...others }: PictureActControlProps) {
  const tabIndex = useTileTab();
  const rest = { ...others, tabIndex, "data-kind": act.isDangerous ? "danger" : kind, "data-size": size };
  const { tag, props } = pictureActProps(act, onUse);
  return createElement(tag, { ...rest, ...props }, children);
}
