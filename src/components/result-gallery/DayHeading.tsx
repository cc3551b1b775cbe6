import { useMessages } from "../../messages/useMessages";
import type { GalleryDay } from "./groupByDay";

/** Props of {@link DayHeading}. */
export interface DayHeadingProps {
  /** Its element's id, by which the list of the day is named. */
  id: string;
  /** The day. */
  day: GalleryDay;
  /** What the day is called. */
  label: string;
  /** Where it begins, in pixels, in a gallery that puts everything into its place. */
  top?: number | undefined;
}

/** The heading of one day, and how many pictures it has. */
export function DayHeading({ id, day, label, top }: DayHeadingProps) {
  const { t } = useMessages();
  return (
    <h3 className="gih-day" id={id} style={top === undefined ? undefined : { insetBlockStart: top }}>
      {label}{" "}
      {day.images > 0 && <span className="gih-num">{t("gallery.images", { count: day.images })}</span>}
    </h3>
  );
}
