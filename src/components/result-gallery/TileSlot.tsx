import type { ReactNode } from "react";
import { Icon } from "../icon/Icon";
import type { IconName } from "../icon/iconShapes";
import { TitleDot } from "./TitleDot";

/** Props of {@link TileSlot}. */
export interface TileSlotProps {
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
export function TileSlot({ icon, title, aside, text, note, children }: TileSlotProps) {
  return (
    <div className="gih-slot gih-num">
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
      {text !== undefined && <p className="gih-slot-text">{text}</p>}
      {note !== undefined && <output className="gih-slot-text">{note}</output>}
      {children}
    </div>
  );
}
