import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { joinRejections } from "./joinRejections";
import { NamedNote } from "./NamedNote";
import { useDropzoneImages } from "./ReferenceDropzoneContext";
import type { ReferenceImage } from "./ReferenceImage";
import { RejectionLine } from "./RejectionLine";
import { describeSaving } from "./savingOf";

/** An image that is sent as it was chosen, although something else was asked for. */
function KeptLine({ name, unprocessed }: Pick<ReferenceImage, "name" | "unprocessed">) {
  const { t } = useMessages();
  return (
    <li data-code="kept">
      <Icon name="alert" />
      <NamedNote
        name={name}
        note={t(unprocessed === "metadata" ? "references.notStripped" : "references.notSmaller")}
      />
    </li>
  );
}

/** The files that were not taken, a line for each reason with its remedy, and what became of the others; speaks politely. */
export const ReferenceDropzoneRejections = /* @__PURE__ */ createPart(
  "div",
  function ReferenceDropzoneRejections() {
    const images = useDropzoneImages();
    const messages = useMessages();
    const { references, rejections } = images;
    const kept = references.filter(({ unprocessed }) => unprocessed !== undefined);
    const saving = describeSaving(messages, references);
    const hasLines = rejections.length > 0 || kept.length > 0 || saving !== undefined;
    const children = hasLines && (
      <ul className="gih-ref-rejections gih-num">
        {joinRejections(messages, rejections).map((rejection) => (
          <RejectionLine key={rejection.ids[0]} rejection={rejection} actions={images} />
        ))}
        {kept.map((reference) => (
          <KeptLine key={reference.id} {...reference} />
        ))}
        {saving !== undefined && (
          <li data-tone="quiet">
            <Icon name="check" />
            {saving}
          </li>
        )}
      </ul>
    );
    return { props: { "aria-live": "polite", children } };
  },
);
