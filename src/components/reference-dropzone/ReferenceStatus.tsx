import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Translate } from "../../messages/createTranslator";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import { describeRejection } from "./describeRejection";
import type { ReferenceChange } from "./ReferenceChange";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link ReferenceStatus}; the rest goes to its element. */
export interface ReferenceStatusProps extends ComponentPropsWithoutRef<"div"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

function describeChange(t: Translate, change: ReferenceChange | null): string {
  switch (change?.kind) {
    case "added":
      return t("references.added", { count: change.count });
    case "removed":
      return t("references.removed", { name: change.name });
    case "moved":
      return t("references.moved", { name: change.name, place: change.place, total: change.total });
    default:
      return "";
  }
}

/** Every file that was not taken, with its reason; speaks politely of these and of every change. */
export function ReferenceStatus({ images, className, ...rest }: ReferenceStatusProps) {
  const messages = useMessages();
  const { rejections, dismissRejection, change } = images;
  return (
    <div {...rest} className={cx("gih-ref-status", className)}>
      <output className="gih-sr">{describeChange(messages.t, change)}</output>
      <div aria-live="polite">
        {rejections.length > 0 && (
          <ul className="gih-ref-rejections gih-num">
            {rejections.map((rejection) => (
              <li key={rejection.id} data-code={rejection.code}>
                <Icon name="alert" />
                <span>
                  <b>
                    <bdi>{rejection.name}</bdi>
                  </b>{" "}
                  {describeRejection(messages, rejection)}
                </span>
                <button
                  type="button"
                  className="gih-ref-dismiss"
                  aria-label={messages.t("references.dismiss", { name: rejection.name })}
                  onClick={() => dismissRejection(rejection.id)}
                >
                  <Icon name="x" />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
