import type { InputHTMLAttributes, ReactElement, Ref } from "react";

/** A button with the hidden file input that it opens. */
export const withInput =
  (input: InputHTMLAttributes<HTMLInputElement> & { ref: Ref<HTMLInputElement> }) =>
  (button: ReactElement) => (
    <>
      <input {...input} />
      {button}
    </>
  );
