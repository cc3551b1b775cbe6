import { useId, type ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import { useTileTab } from "./TileTab";
import { TitleDot } from "./TitleDot";

/** Props of {@link TileSlot}. */
export interface TileSlotProps {
  /** What was asked for; part of its name, never seen. */
  prompt: string;
  /** What kind of end it is, as a drawing. */
  icon: IconName;
  /** What happened, first of all to the money. */
  title: string;
  /** The rest of the title's line. */
  aside?: string | undefined;
  /** Why, and what it means. */
  text?: string | undefined;
  /** What came of a remedy; spoken as it changes, so it begins as an empty text. */
  note?: string | undefined;
  /** The remedies, as buttons. */
  children?: ReactNode;
}

/** Words in place of a picture. */
export function TileSlot({ prompt, icon, title, aside, text, note, children }: TileSlotProps) {
  const { t } = useMessages();
  const tabIndex = useTileTab();
  const textId = useId();
  const state = aside === undefined ? title : `${title}, ${aside}`;
  return (
    <fieldset
      className="gih-slot gih-num"
      tabIndex={tabIndex}
      aria-label={t("gallery.tile", { state, prompt })}
      aria-describedby={text === undefined ? undefined : textId}
    >
      <Icon name={icon} size={20} />
      <p className="gih-slot-title">
        <b>{title}</b>
        {aside !== undefined && (
          <>
            <TitleDot />
            <span>{aside}</span>
          </>
        )}
      </p>
      {text !== undefined && (
        <p className="gih-slot-text" id={textId}>
          {text}
        </p>
      )}
      {note !== undefined && <output className="gih-slot-text">{note}</output>}
      {children}
    </fieldset>
  );
}
