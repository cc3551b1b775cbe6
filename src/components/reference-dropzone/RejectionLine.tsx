import type { MessageKey } from "../../messages/catalogue";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { handFocusOn } from "./handFocusOn";
import type { JoinedRejection } from "./joinRejections";
import { NamedNote } from "./NamedNote";
import type { ReferenceRejection, RejectionRemedy } from "./ReferenceRejection";
import type { ReferenceImages } from "./useReferenceImages";

/** Props of {@link RejectionLine}. */
export interface RejectionLineProps {
  /** The files of one reason. */
  rejection: JoinedRejection;
  /** What can be done about it. */
  actions: Pick<ReferenceImages, "dismissRejection" | "applyRemedy" | "buttonRef">;
}

const labels: Record<RejectionRemedy, MessageKey> = {
  add: "references.addNow",
  fetch: "references.tryAgain",
  shrink: "references.shrink",
  convert: "references.convert",
};

const labelOf = (remedy: RejectionRemedy, code: ReferenceRejection["code"]): MessageKey =>
  code === "unreadable" ? "references.tryAgain" : code === "tooMany" ? "references.addNow" : labels[remedy];

/** Files that were not taken for one reason, with what can be done about it. */
export function RejectionLine({ rejection, actions }: RejectionLineProps) {
  const { t } = useMessages();
  const { ids, code, names, reason, remedy, isBusy } = rejection;
  const label = remedy && t(labelOf(remedy, code));
  return (
    <li data-code={code}>
      {isBusy ? <span className="gih-spin" /> : <Icon name="alert" />}
      <NamedNote name={names} note={reason} />
      {label !== undefined && (
        <button
          type="button"
          className="gih-ref-remedy"
          aria-label={t("references.remedyFor", { remedy: label, name: names })}
          aria-disabled={isBusy || undefined}
          onClick={(event) => {
            handFocusOn(event.currentTarget, "li", "[data-dismiss]", actions.buttonRef.current);
            actions.applyRemedy(ids);
          }}
        >
          {label}
        </button>
      )}
      <button
        type="button"
        className="gih-ref-dismiss"
        data-dismiss=""
        aria-label={t("references.dismiss", { name: names })}
        onClick={(event) => {
          handFocusOn(event.currentTarget, "li", "[data-dismiss]", actions.buttonRef.current);
          ids.forEach(actions.dismissRejection);
        }}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}
