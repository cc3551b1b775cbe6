import { useId, useRef, type KeyboardEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link AddByAddress}. */
export interface AddByAddressProps {
  /** What is done with the address. */
  images: Pick<ReferenceImages, "addAddress">;
}

/** React focuses at mount, when the popover is closed; the browser focuses what has the attribute when it opens. */
const focusOnOpen = (input: HTMLInputElement | null) => input?.setAttribute("autofocus", "");

/** A button that opens a small field for the address of a picture. */
export function AddByAddress({ images }: AddByAddressProps) {
  const { t } = useMessages();
  const { triggerProps, popoverProps } = usePopover();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  const submit = () => {
    const address = input.current?.value.trim() ?? "";
    if (!input.current || address === "") return;
    images.addAddress(address);
    input.current.value = "";
    popover.current?.hidePopover();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    // The form around it is not what is meant.
    event.preventDefault();
    submit();
  };
  return (
    <>
      <button
        {...triggerProps}
        type="button"
        className="gih-btn"
        data-size="s"
        data-icon
        data-muted
        aria-label={t("references.link")}
      >
        <Icon name="link" size={20} />
      </button>
      <div {...popoverProps} ref={popover} className="gih-pop gih-ref-address">
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
    </>
  );
}
