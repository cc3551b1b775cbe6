import type { ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

/** Props of {@link NotLoaded}. */
export interface NotLoadedProps {
  /** Says what could not be loaded. */
  children: ReactNode;
  /** True where it lies over something. Default: false. */
  isOver?: boolean | undefined;
  /** Loads it once more. */
  onReload: () => void;
}

/** Says that something could not be loaded, a picture or a part of the viewer itself, and loads it again. */
export function NotLoaded({ children, isOver, onReload }: NotLoadedProps) {
  const { t } = useMessages();
  return (
    <div className="gih-not-loaded" role="alert" data-over={isOver || undefined}>
      <p>{children}</p>
      <button
        type="button"
        className="gih-btn"
        data-kind="outline"
        data-size="s"
        // Not a drag of the picture below.
        onPointerDown={(event) => event.stopPropagation()}
        onClick={onReload}
      >
        <Icon name="retry" />
        {t("gallery.reload")}
      </button>
    </div>
  );
}
