import { fireEvent, render } from "@testing-library/react";
import { StrictMode } from "react";
import { page } from "vitest/browser";
import {
  ReferenceDropzone,
  type ReferenceDropzoneProps,
} from "../../../src/components/reference-dropzone/ReferenceDropzone";
import "../../../src/styles.css";
import { pictureOf, transferOf } from "./pictures";

/** Shows a dropzone with room for 16 images. */
export const show = (props: Partial<ReferenceDropzoneProps> = {}) =>
  render(<ReferenceDropzone limit={16} {...props} />, { wrapper: StrictMode });

/** What takes drops and pastes. */
export const root = () => page.getByRole("region", { name: "References" });

/** The pictures that were taken. */
export const thumbs = () => page.getByRole("list", { name: "References" }).getByRole("img");

/** The names of the pictures that were taken. */
export const names = () =>
  thumbs()
    .elements()
    .map((element) => element.getAttribute("alt"));

/** What is said about files that were not taken. */
export const notes = () =>
  page
    .getByRole("button", { name: /Dismiss/ })
    .elements()
    .map((element) => element.closest("li")?.querySelector("span")?.textContent);

/** Drags over an element; true when the browser would act on it as if there were no target. */
export const drag = (type: "dragenter" | "dragleave" | "drop", target: Element, dataTransfer: DataTransfer) =>
  fireEvent(target, new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));

/** Drops files on the dropzone. */
export const drop = (...files: File[]) => drag("drop", root().element(), transferOf(files));

/** Three different pictures. */
export const three = () =>
  Promise.all([
    pictureOf("a.png", { colour: "red" }),
    pictureOf("b.png", { colour: "green", width: 40 }),
    pictureOf("c.png", { colour: "blue", width: 20, height: 30 }),
  ]);
