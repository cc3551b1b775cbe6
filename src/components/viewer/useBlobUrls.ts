import { useEffect, useState } from "react";

interface Made {
  readonly blobs: readonly Blob[];
  readonly urls: readonly string[];
}

const none: Made = { blobs: [], urls: [] };

/** An address per file, for as long as these files are shown. */
export function useBlobUrls(blobs: readonly Blob[] = none.blobs): readonly string[] {
  const [made, setMade] = useState(none);
  useEffect(() => {
    const urls = blobs.map((blob) => URL.createObjectURL(blob));
    // oxlint-disable-next-line react/set-state-in-effect -- the browser makes addresses, and gets them back in the cleanup
    if (urls.length > 0) setMade({ blobs, urls });
    return () => {
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [blobs]);
  // Those of other files have been given back.
  return made.blobs === blobs ? made.urls : none.urls;
}
