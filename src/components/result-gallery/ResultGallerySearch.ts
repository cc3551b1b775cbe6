import type { ChangeEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

/** Narrows the gallery down by words of the prompt; absent before the first. */
export const ResultGallerySearch = /* @__PURE__ */ createPart("input", function ResultGallerySearch() {
  const { facets, filter, setFilter } = useGallery();
  const { t } = useMessages();
  if (!facets.hasPrompts && filter.text === "") return null;
  const words = { placeholder: t("gallery.search"), "aria-label": t("gallery.search") };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setFilter({ ...filter, text: target.value });
  const look = { type: "search", className: "gih-filter-text" };
  return { props: { ...look, ...words, value: filter.text, onChange } };
});
