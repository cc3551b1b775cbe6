import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { PictureAct } from "./pictureActs";

/** Props of {@link PictureActControl}; the rest goes to the button or link. */
export interface PictureActControlProps extends Pick<
  ComponentPropsWithoutRef<"button">,
  "className" | "title" | "aria-label"
> {
  /** What it does. */
  act: PictureAct;
  /** Hears that it was used, before the act itself. */
  onUse?: (() => void) | undefined;
  /** What is seen. */
  children: ReactNode;
}

/** A button for an act, or a link where the browser does it. */
export function PictureActControl({ act, onUse, children, ...rest }: PictureActControlProps) {
  const { run, href, isDangerous = false } = act;
  if (run) {
    const use = () => {
      onUse?.();
      run();
    };
    return (
      <button type="button" {...rest} data-kind={isDangerous ? "danger" : undefined} onClick={use}>
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
