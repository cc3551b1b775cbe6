import { useContext } from "react";
import {
  ReferenceDropzone as Dropzone,
  type ReferenceDropzoneProps,
} from "../components/reference-dropzone/ReferenceDropzone";
import { fetchImage } from "../hooks/fetchImage";
import { ImageHubContext } from "../hooks/ImageHubContext";

/**
 * Takes reference images by drop, paste, choice, camera or address. Absent while the model takes none (`limit` 0) and none
 * are there. Addresses are read by the provider's `fetchImage` where there is a provider above; `fetchImage={null}` takes
 * none.
 */
export function ReferenceDropzone(props: ReferenceDropzoneProps) {
  const hub = useContext(ImageHubContext);
  const reader = props.fetchImage === undefined ? (hub?.fetchImage ?? fetchImage) : props.fetchImage;
  return <Dropzone {...props} fetchImage={reader} />;
}
