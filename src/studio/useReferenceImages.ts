import { useContext } from "react";
import {
  useReferenceImages as useImages,
  type ReferenceImages,
  type UseReferenceImagesOptions,
} from "../components/reference-dropzone/useReferenceImages";
import { fetchImage } from "../hooks/fetchImage";
import { ImageHubContext } from "../hooks/ImageHubContext";

/**
 * Reference images: by drop, paste, choice, camera or address; checked, previewed, prepared and ordered. Addresses are
 * read by the provider's `fetchImage` where there is a provider above; `fetchImage: null` takes none.
 */
export function useReferenceImages(options: UseReferenceImagesOptions): ReferenceImages {
  const hub = useContext(ImageHubContext);
  const reader = options.fetchImage === undefined ? (hub?.fetchImage ?? fetchImage) : options.fetchImage;
  return useImages({ ...options, fetchImage: reader });
}
