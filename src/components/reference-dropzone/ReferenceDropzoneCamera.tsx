import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useDropzoneImages } from "./ReferenceDropzoneContext";
import { withInput } from "./withInput";

/** Opens the camera of a phone or tablet; seen on touch screens, and brings the hidden file input along. */
export const ReferenceDropzoneCamera = /* @__PURE__ */ createPart(
  "button",
  function ReferenceDropzoneCamera() {
    const { disabled, cameraInputProps, openCamera } = useDropzoneImages();
    const { t } = useMessages();
    const look = { className: "gih-btn gih-ref-camera", "data-size": "s", "data-icon": "", "data-muted": "" };
    const words = { "aria-label": t("references.camera"), children: <Icon name="camera" size={20} /> };
    const act = { type: "button", "aria-disabled": disabled || undefined, onClick: openCamera };
    return { props: { ...look, ...words, ...act }, wrap: withInput(cameraInputProps) };
  },
);
