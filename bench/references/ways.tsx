import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { ReferenceDropzone } from "../../src/components/reference-dropzone/ReferenceDropzone";
import { readyFiles, type ReferenceImage } from "../../src/components/reference-dropzone/ReferenceImage";
import type { PrepareOptions } from "../../src/components/reference-dropzone/prepare/PreparedImage";
import type { Way } from "./measureDrop";

type Compress = (
  file: File,
  options: { maxWidthOrHeight: number; maxSizeMB: number; useWebWorker: boolean; libURL: string },
) => Promise<File>;

declare global {
  interface Window {
    /** browser-image-compression, which the benchmark puts into the page. */
    imageCompression?: Compress;
  }
}

/** The component of this library, as a person meets it: by a drop. */
const dropzone =
  (options: PrepareOptions): Way =>
  (target, photos) => {
    let tell: (files: Blob[]) => void;
    const done = new Promise<Blob[]>((resolve) => (tell = resolve));
    const onValueChange = (references: readonly ReferenceImage[]) => {
      const files = readyFiles(references);
      if (files.length === photos.length) tell(files);
    };
    const root = createRoot(target);
    flushSync(() => root.render(<ReferenceDropzone limit={16} onValueChange={onValueChange} {...options} />));
    const dataTransfer = new DataTransfer();
    for (const photo of photos) dataTransfer.items.add(photo);
    const drag = (type: string) =>
      target
        .querySelector("section")
        ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return { enter: () => void drag("dragenter"), start: () => void drag("drop"), done };
  };

/** The same without a worker, as under a policy that forbids them. */
const dropzoneInPage: Way = (target, photos) => {
  // Only ever constructed, and that fails.
  window.Worker = function () {
    throw new DOMException("Workers are forbidden here.", "SecurityError");
  } as unknown as typeof Worker;
  return dropzone({})(target, photos);
};

interface PreviewsProps {
  photos: File[];
  show: (photo: File, onUrl: (url: string) => void) => void;
}

/** A row of pictures, as everybody writes it. */
function Previews({ photos, show }: PreviewsProps) {
  const [urls, setUrls] = useState<readonly string[]>([]);
  useEffect(() => {
    for (const photo of photos) show(photo, (url) => setUrls((before) => [...before, url]));
  }, [photos, show]);
  return urls.map((url) => <img key={url.slice(-64)} src={url} alt="" width={75} height={56} />);
}

const previews =
  (show: PreviewsProps["show"]): Way =>
  (target, photos) => {
    const root = createRoot(target);
    return {
      start: () => root.render(<Previews photos={photos} show={show} />),
      done: Promise.resolve(photos),
    };
  };

const compress = (photo: File, maxWidthOrHeight: number) => {
  if (!window.imageCompression) throw new Error("browser-image-compression is not in the page.");
  const libURL = new URL("/browser-image-compression.js", location.href).href;
  return window.imageCompression(photo, { maxWidthOrHeight, maxSizeMB: 50, useWebWorker: true, libURL });
};

const compressed: Way = (target, photos) => {
  const root = createRoot(target);
  let tell: (files: Blob[]) => void;
  const done = new Promise<Blob[]>((resolve) => (tell = resolve));
  const files: File[] = [];
  const show: PreviewsProps["show"] = (photo, onUrl) =>
    void compress(photo, 2048).then((file) => {
      if (files.push(file) === photos.length) tell(files);
      onUrl(URL.createObjectURL(file));
    });
  return { start: () => root.render(<Previews photos={photos} show={show} />), done };
};

/** Every way that is measured, by its name. */
export const ways: Record<string, Way> = {
  "FileReader, data URLs": previews((photo, onUrl) => {
    const reader = new FileReader();
    // readAsDataURL gives a string.
    reader.addEventListener("load", () => onUrl(reader.result as string));
    reader.readAsDataURL(photo);
  }),
  "object URLs of the files": previews((photo, onUrl) => onUrl(URL.createObjectURL(photo))),
  "browser-image-compression, 384 px": previews(
    (photo, onUrl) => void compress(photo, 384).then((file) => onUrl(URL.createObjectURL(file))),
  ),
  ReferenceDropzone: dropzone({}),
  "ReferenceDropzone, workers forbidden": dropzoneInPage,
  "browser-image-compression, 2048 px": compressed,
  "ReferenceDropzone, 2048 px, no metadata": dropzone({ downscaleTo: 2048, stripMetadata: true }),
};
