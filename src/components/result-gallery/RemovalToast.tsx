import { useEffect, useRef, useState } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { focusedBeside } from "./tileElements";

/** Props of {@link RemovalToast}. */
export interface RemovalToastProps {
  /** What was removed, oldest first. */
  removed: readonly GenerationEntry[];
  /** Brings it back. */
  onUndo: () => void;
  /** Hears that the time for that is over; keep the function stable. */
  onOver: () => void;
}

const undoMs = 6000;

/**
 * Says what was removed and offers to bring it back, for six seconds in which neither pointer nor keyboard is on it.
 * It takes the focus when it mounts and nothing else has it: give it a new key for every removal.
 */
export function RemovalToast({ removed, onUndo, onOver }: RemovalToastProps) {
  const { t } = useMessages();
  const undoRef = useRef<HTMLButtonElement>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  // The button that was pressed has gone with its tile; who deletes in the viewer keeps the focus there.
  useEffect(() => {
    if (focusedBeside(undoRef.current) === null) undoRef.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (hovered || focused) return undefined;
    const timer = setTimeout(onOver, undoMs);
    return () => clearTimeout(timer);
  }, [hovered, focused, onOver]);

  const count = removed.reduce((sum, { images }) => sum + images.length, 0);
  return (
    <div
      className="gih-toast gih-num"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={(event) => setFocused(event.target.matches(":focus-visible"))}
      onBlur={() => setFocused(false)}
    >
      <span>{count > 0 ? t("gallery.removedImages", { count }) : t("gallery.removed")}</span>
      <button ref={undoRef} type="button" className="gih-btn" data-size="s" onClick={onUndo}>
        {t("action.undo")}
      </button>
    </div>
  );
}
