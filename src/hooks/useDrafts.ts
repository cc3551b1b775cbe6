import { createDrafts, type Drafts } from "../journal/createDrafts";
import { useImageHub, type ImageHub } from "./ImageHubContext";

/** One for each session, made by the first form that keeps a draft. */
const opened = /* @__PURE__ */ new WeakMap<ImageHub["journal"], Drafts>();

/** The drafts of this endpoint and user, beside the journal. */
export function useDrafts(): Drafts {
  const { journal, kept } = useImageHub();
  const drafts = opened.get(journal) ?? createDrafts(kept);
  opened.set(journal, drafts);
  return drafts;
}
