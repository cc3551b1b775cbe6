import { useEffect, useRef } from "react";
import { useMessages } from "../../messages/useMessages";

/** Props of {@link GalleryMore}. */
export interface GalleryMoreProps {
  /** Shows the next ones. */
  onFetchMore: () => void;
}

/** How far below the window the next page is asked for. */
const ahead = "0px 0px 1000px 0px";

/**
 * The end of what is shown so far: more comes before it is reached, or when its button is pressed. It looks where it is only
 * as it mounts and moves: give it a new key with every page.
 */
export function GalleryMore({ onFetchMore }: GalleryMoreProps) {
  const { t } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onFetchMore);
  useEffect(() => {
    latest.current = onFetchMore;
  });
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: ahead },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end} className="gih-more">
      <button type="button" className="gih-btn" data-kind="outline" onClick={onFetchMore}>
        {t("gallery.more")}
      </button>
    </div>
  );
}
