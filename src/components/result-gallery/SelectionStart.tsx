import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

/** Props of {@link SelectionStart}. */
export interface SelectionStartProps {
  /** Lets pictures be chosen by pressing them. */
  onStart: () => void;
}

/** The button that begins choosing, for who has neither a pointer to hover with nor a keyboard. */
export function SelectionStart({ onStart }: SelectionStartProps) {
  const { t } = useMessages();
  return (
    <button type="button" className="gih-btn gih-selection-start" data-size="s" data-muted onClick={onStart}>
      <Icon name="select" />
      {t("gallery.choose")}
    </button>
  );
}
