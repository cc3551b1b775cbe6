import type { ComponentPropsWithoutRef } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Translate } from "../../messages/createTranslator";
import { cx } from "../../primitives/cx";
import { Icon } from "../icon/Icon";
import { joinRejections } from "./joinRejections";
import type { ReferenceChange } from "./ReferenceChange";
import { RejectionLine } from "./RejectionLine";
import { describeSaving } from "./savingOf";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link ReferenceStatus}; the rest goes to its element. */
export interface ReferenceStatusProps extends ComponentPropsWithoutRef<"div"> {
  /** What `useReferenceImages` gave. */
  images: ReferenceImages;
}

function describeChange(t: Translate, change: ReferenceChange | null): string {
  switch (change?.kind) {
    case "fetching":
      return t("references.fetching", { name: change.name });
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

/** The files that were not taken, a line for each reason, and what became of the others; speaks politely of every change. */
export function ReferenceStatus({ images, className, ...rest }: ReferenceStatusProps) {
  const messages = useMessages();
  const { references, rejections, change } = images;
  const kept = references.filter(({ unprocessed }) => unprocessed !== undefined);
  const saving = describeSaving(messages, references);
  const hasLines = rejections.length > 0 || kept.length > 0 || saving !== undefined;
  return (
    <div {...rest} className={cx("gih-ref-status", className)}>
      <output className="gih-sr">{describeChange(messages.t, change)}</output>
      <div aria-live="polite">
        {hasLines && (
          <ul className="gih-ref-rejections gih-num">
            {joinRejections(messages, rejections).map((rejection) => (
              <RejectionLine key={rejection.ids[0]} rejection={rejection} actions={images} />
            ))}
            {kept.map(({ id, name, unprocessed }) => (
              <li key={id} data-code="kept">
                <Icon name="alert" />
                <span>
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  {`: ${messages.t(unprocessed === "metadata" ? "references.notStripped" : "references.notSmaller")}`}
                </span>
              </li>
            ))}
            {saving !== undefined && (
              <li data-tone="quiet">
                <Icon name="check" />
                {saving}
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
