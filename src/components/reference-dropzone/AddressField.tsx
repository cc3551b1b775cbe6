import { useId, useRef, type KeyboardEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import type { usePopover } from "../../primitives/usePopover";
import { useDropzoneImages } from "./ReferenceDropzoneContext";

/** Props of {@link AddressField}. */
interface AddressFieldProps {
  /** What ties it to the button that opens it. */
  popover: ReturnType<typeof usePopover>;
}

/** React focuses at mount, when the popover is closed; the browser focuses what has the attribute when it opens. */
const focusOnOpen = (input: HTMLInputElement | null) => input?.setAttribute("autofocus", "");

/** A small field for the address of a picture, in a popover. */
export function AddressField({ popover }: AddressFieldProps) {
  const { popoverProps, popoverRef, close } = popover;
  const { addAddress } = useDropzoneImages();
  const { t } = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  const submit = () => {
    const address = input.current?.value.trim() ?? "";
    if (!input.current || address === "") return;
    addAddress(address);
    input.current.value = "";
    close();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    // The form around it is not what is meant.
    event.preventDefault();
    submit();
  };
  return (
    <div {...popoverProps} ref={popoverRef} className="gih-pop gih-ref-address">
      <label htmlFor={id}>{t("references.linkLabel")}</label>
      <input
        id={id}
        ref={(element) => {
          input.current = element;
          focusOnOpen(element);
        }}
        type="url"
        dir="ltr"
        autoComplete="off"
        placeholder="https://"
        onKeyDown={handleKeyDown}
      />
      <button type="button" className="gih-btn" data-kind="outline" onClick={submit}>
        {t("references.linkAdd")}
      </button>
    </div>
  );
}
