import { useId, type ChangeEvent, type ReactElement } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useGallery } from "./GalleryContext";

const labelled = (id: string, label: string) =>
  function Labelled(select: ReactElement) {
    return (
      <>
        <label className="gih-sr" htmlFor={id}>
          {label}
        </label>
        {select}
      </>
    );
  };

/** Narrows the gallery down to one model; absent where all have the same. */
export const ResultGalleryModelFilter = /* @__PURE__ */ createPart(
  "select",
  function ResultGalleryModelFilter() {
    const { facets, filter, setFilter, modelName } = useGallery();
    const { t } = useMessages();
    const id = useId();
    if (facets.models.length === 0) return null;
    const children = (
      <>
        <option value="">{t("gallery.allModels")}</option>
        {facets.models.map((model) => (
          <option key={model} value={model}>
            {modelName?.(model) ?? model}
          </option>
        ))}
      </>
    );
    const onChange = ({ target }: ChangeEvent<HTMLSelectElement>) =>
      setFilter({ ...filter, model: target.value });
    return {
      props: { id, className: "gih-filter-model", value: filter.model, onChange, children },
      wrap: labelled(id, t("gallery.model")),
    };
  },
);
