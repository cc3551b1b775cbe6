import { useEffect, useRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** How far below the window the next page is asked for. */
const ahead = "0px 0px 1000px 0px";

/** The end of what is shown so far: more comes before it is reached, or when its button is pressed. Absent where there is no more. */
export const ResultGalleryMore = /* @__PURE__ */ createPart("div", function ResultGalleryMore() {
  const { onFetchMore, matching } = useGallery();
  const { t } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onFetchMore);
  useEffect(() => {
    latest.current = onFetchMore;
  });
  const page = matching.length;
  const hasMore = onFetchMore !== undefined;
  useEffect(() => {
    if (!hasMore || !end.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current?.();
      },
      { rootMargin: ahead },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // It looks where it is only as it begins and moves: so it begins anew with every page.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [page, hasMore]);
  if (!onFetchMore) return null;
  const children = (
    <button type="button" className="gih-btn" data-kind="outline" onClick={onFetchMore}>
      {t("gallery.more")}
    </button>
  );
  return { ownRef: end, props: { className: "gih-more", children } };
});
