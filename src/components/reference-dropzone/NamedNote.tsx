import { useMessages } from "../../messages/useMessages";

/** Props of {@link NamedNote}. */
export interface NamedNoteProps {
  /** The file, or several. */
  name: string;
  /** What there is to say about it. */
  note: string;
}

/** A note on a file, whose name stands out wherever the language puts it. */
export function NamedNote({ name, note }: NamedNoteProps) {
  const { t } = useMessages();
  const [before, after] = t("references.note", { note }).split("{name}");
  return (
    <span>
      {before}
      <b>
        <bdi>{name}</bdi>
      </b>
      {after}
    </span>
  );
}
