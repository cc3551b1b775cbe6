import { useRef, type ChangeEvent, type InputHTMLAttributes, type RefObject } from "react";

/** What {@link useCamera} is made of. */
export interface CameraOptions {
  /** Told about the photo. */
  onFiles: (files: readonly File[]) => void;
  /** The media types that are wanted; a phone writes the photo as one of them. */
  accept: string;
  /** True takes no photo. */
  disabled: boolean;
}

/** What {@link useCamera} gives. */
export interface Camera {
  /** For a file input inside the root; it stays hidden, `openCamera` opens it. */
  cameraInputProps: InputHTMLAttributes<HTMLInputElement> & { ref: RefObject<HTMLInputElement | null> };
  /** Opens the camera of a phone or tablet, elsewhere the file dialog; call it in a click. */
  openCamera: () => void;
}

/** A photo from the camera of the device. */
export function useCamera({ onFiles, accept, disabled }: CameraOptions): Camera {
  const ref = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(currentTarget.files ?? []);
    // The next photo may have the same name.
    currentTarget.value = "";
    onFiles(files);
  };
  return {
    cameraInputProps: { type: "file", capture: "environment", hidden: true, accept, onChange, ref },
    openCamera: () => void (disabled || ref.current?.click()),
  };
}
