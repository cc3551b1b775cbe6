import { useMessages } from "../messages/useMessages";

/** The heading above the studio's gallery. */
export function StudioTitle({ id }: { id: string }) {
  const { t } = useMessages();
  return <h2 id={id}>{t("gallery.label")}</h2>;
}
