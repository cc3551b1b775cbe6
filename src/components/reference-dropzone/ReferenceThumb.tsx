import type { CSSProperties, FocusEvent, HTMLAttributes, MouseEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { ReferenceImage } from "./ReferenceImage";
import { ReferencePicture, useReferenceTitle } from "./ReferencePicture";
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
  /** How much of it has been sent, 0 to 1; absent while nothing is being sent. */
  sent: number | undefined;
  /** What can be done with it. */
  actions: Pick<ReferenceImages, "remove" | "move" | "retry" | "buttonRef">;
  /** True while the pointer carries it. */
  isDragged: boolean;
  /** On which side of it the carried one would be put down. */
  dropMark: "before" | "after" | undefined;
  /** For carrying it. */
  dragProps: HTMLAttributes<HTMLLIElement>;
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

function MoveButtons(props: Pick<ReferenceThumbProps, "reference" | "index" | "total" | "actions">) {
  const { reference, index, total, actions } = props;
  const { t } = useMessages();
  const { id, name } = reference;
  return (
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
  );
}

/** One reference as a small picture of its own ratio, with its buttons. */
export function ReferenceThumb({ reference, index, total, sent, actions, ...drag }: ReferenceThumbProps) {
  const { t } = useMessages();
  const { id, name, status } = reference;
  // A custom property is not among React's style properties.
  const style = { "--gih-r": thumbRatio(reference) } as CSSProperties;
  return (
    // Focusable, because a finger has no other way to say which picture it means.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside do all of it
    <li
      {...drag.dragProps}
      className="gih-ref"
      style={style}
      data-status={status}
      data-dragged={drag.isDragged || undefined}
      data-drop={drag.dropMark}
      title={useReferenceTitle(reference)}
      tabIndex={-1}
      onFocus={keepInSight}
    >
      <ReferencePicture reference={reference} place={index + 1} sent={sent} />
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
      {total > 1 && <MoveButtons {...{ reference, index, total, actions }} />}
    </li>
  );
}
