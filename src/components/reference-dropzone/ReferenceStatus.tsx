import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Translate } from "../../messages/createTranslator";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import { joinRejections } from "./joinRejections";
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
    case "removedMany":
      return t("references.removedMany", { count: change.count });
    case "moved":
      return t("references.moved", { name: change.name, place: change.place, total: change.total });
    default:
      return "";
  }
}

/** The files that were not taken, a line for each reason; speaks politely of these and of every change. */
export function ReferenceStatus({ images, className, ...rest }: ReferenceStatusProps) {
  const messages = useMessages();
  const { rejections, dismissRejection, change } = images;
  return (
    <div {...rest} className={cx("gih-ref-status", className)}>
      <output className="gih-sr">{describeChange(messages.t, change)}</output>
      <div aria-live="polite">
        {rejections.length > 0 && (
          <ul className="gih-ref-rejections gih-num">
            {joinRejections(messages, rejections).map(({ ids, code, names, reason }) => (
              <li key={ids[0]} data-code={code}>
                <Icon name="alert" />
                <span>
                  <b>
                    <bdi>{names}</bdi>
                  </b>
                  {`: ${reason}`}
                </span>
                <button
                  type="button"
                  className="gih-ref-dismiss"
                  aria-label={messages.t("references.dismiss", { name: names })}
                  onClick={() => ids.forEach(dismissRejection)}
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
