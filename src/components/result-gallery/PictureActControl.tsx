import type { ComponentPropsWithoutRef, ReactNode } from "react";
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
  const { run, href, isDangerous = false } = act;
  const tabIndex = useTileTab();
  const rest = { ...others, tabIndex, "data-kind": isDangerous ? "danger" : kind, "data-size": size };
  if (run) {
    const use = () => {
      onUse?.();
      run();
    };
    return (
      <button type="button" {...rest} onClick={use}>
        {children}
      </button>
    );
  }
  // Another origin may ignore the wish to download and show the picture instead: never in place of the app.
  return (
    <a {...rest} href={href} download="" target="_blank" rel="noopener noreferrer" onClick={onUse}>
      {children}
    </a>
  );
}
