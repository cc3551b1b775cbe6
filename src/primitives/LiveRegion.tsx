import { useState } from "react";
import { createPortal } from "react-dom";
import { useOpenDialog } from "./openDialogs";

/** Props of {@link LiveRegion}. */
export interface LiveRegionProps {
  /** What is said. */
  text: string;
  /** Counts what was said; a new number says the same text again. */
  serial: number;
  /** True interrupts what a screen reader is saying. Default: false. */
  isUrgent?: boolean | undefined;
}

/** Words for screen readers only. They move into an open dialog, because all that lies outside of it is not heard. */
export function LiveRegion({ text, serial, isUrgent = false }: LiveRegionProps) {
  const dialog = useOpenDialog();
  const [place, setPlace] = useState({ dialog, serial: 0 });
  if (place.dialog !== dialog) setPlace({ dialog, serial });
  // A new key makes a new node, so that the same words are spoken again; words from another place are not.
  const words = <span key={serial}>{serial === place.serial ? "" : text}</span>;
  const region = isUrgent ? (
    <div className="gih-sr" role="alert">
      {words}
    </div>
  ) : (
    <output className="gih-sr">{words}</output>
  );
  return dialog ? createPortal(region, dialog) : region;
}
