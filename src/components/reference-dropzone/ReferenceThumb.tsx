import type { CSSProperties, FocusEvent, MouseEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { ReferenceImage } from "./ReferenceImage";
import { thumbRatio } from "./thumbRatio";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link ReferenceThumb}. */
export interface ReferenceThumbProps {
  /** The image. */
  reference: ReferenceImage;
  /** Its place, counted from 0. */
  index: number;
  /** How many there are. */
  total: number;
  /** What can be done with it. */
  actions: Pick<ReferenceImages, "remove" | "move" | "retry" | "buttonRef">;
}

/** The focus goes to the neighbour, or to the button that adds, before its own button disappears. */
function handFocusOn({ currentTarget }: MouseEvent, fallback: HTMLElement | null): void {
  const item = currentTarget.closest("li");
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  (neighbour?.querySelector<HTMLElement>("[data-remove]") ?? fallback)?.focus();
}

/** It may have grown under the finger, in a row that scrolls. */
function keepInSight({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function Picture({ reference, place }: { reference: ReferenceImage; place: number }) {
  const { t } = useMessages();
  const { name, status, previewUrl } = reference;
  if (status === "reading")
    return (
      <span className="gih-ref-note">
        <span className="gih-spin" />
        <span className="gih-sr">{t("references.reading", { name })}</span>
      </span>
    );
  if (previewUrl === undefined) return null;
  return (
    <img src={previewUrl} alt={t("references.alt", { place, name })} decoding="async" draggable={false} />
  );
}

/** One reference as a small picture of its own ratio, with its buttons. */
export function ReferenceThumb({ reference, index, total, actions }: ReferenceThumbProps) {
  const { t } = useMessages();
  const { id, name, status } = reference;
  // A custom property is not among React's style properties.
  const style = { "--gih-r": thumbRatio(reference) } as CSSProperties;
  return (
    // Focusable, because a finger has no other way to say which picture it means.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it acts on nothing, it only scrolls
    <li
      className="gih-ref"
      style={style}
      data-status={status}
      title={name}
      tabIndex={-1}
      onFocus={keepInSight}
    >
      <Picture reference={reference} place={index + 1} />
      {status === "error" && (
        <button
          type="button"
          className="gih-ref-retry"
          aria-label={`${t("references.broken", { name })} ${t("references.retry", { name })}`}
          onClick={() => actions.retry(id)}
        >
          <Icon name="retry" />
        </button>
      )}
      <button
        type="button"
        className="gih-ref-remove"
        data-remove=""
        aria-label={t("references.remove", { name })}
        onClick={(event) => {
          handFocusOn(event, actions.buttonRef.current);
          actions.remove(id);
        }}
      >
        <Icon name="x" size={12} />
      </button>
      {total > 1 && (
        <span className="gih-ref-move">
          <button
            type="button"
            aria-label={t("references.earlier", { name })}
            aria-disabled={index === 0 || undefined}
            onClick={() => actions.move(id, index - 1)}
          >
            <Icon name="chevronStart" size={12} flip />
          </button>
          <button
            type="button"
            aria-label={t("references.later", { name })}
            aria-disabled={index === total - 1 || undefined}
            onClick={() => actions.move(id, index + 1)}
          >
            <Icon name="chevronEnd" size={12} flip />
          </button>
        </span>
      )}
    </li>
  );
}
