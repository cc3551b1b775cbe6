import type { ReactNode } from "react";
import { asIs } from "./asIs";
import { ResultGalleryEmpty } from "./ResultGalleryEmpty";
import { ResultGalleryGrid } from "./ResultGalleryGrid";
import { ResultGalleryMore } from "./ResultGalleryMore";
import { ResultGalleryNothing } from "./ResultGalleryNothing";
import { ResultGalleryNotice } from "./ResultGalleryNotice";
import { ResultGalleryRoot, type ResultGalleryRootProps } from "./ResultGalleryRoot";
import { ResultGalleryToast } from "./ResultGalleryToast";
import { ResultGalleryToolbar } from "./ResultGalleryToolbar";
import { ResultGalleryViewer } from "./ResultGalleryViewer";

const isGiven = (node: ReactNode) => node !== undefined && node !== null;

/** Props of {@link ResultGallery}; the rest goes to its root. */
export interface ResultGalleryProps extends Omit<ResultGalleryRootProps, "children"> {
  /** What stands there before the first submission. Default: a question, and the starters. */
  emptyState?: ReactNode;
}

/** Everything that was generated or is on its way: a tile per image, by day, each saying where it stands and what it cost. */
export function ResultGallery({ emptyState, ...root }: ResultGalleryProps) {
  return (
    <ResultGalleryRoot {...root}>
      <ResultGalleryToast />
      <ResultGalleryNotice />
      <ResultGalleryToolbar />
      <ResultGalleryGrid />
      <ResultGalleryNothing />
      <ResultGalleryEmpty render={isGiven(emptyState) ? asIs(emptyState) : undefined} />
      <ResultGalleryMore />
      <ResultGalleryViewer />
    </ResultGalleryRoot>
  );
}
