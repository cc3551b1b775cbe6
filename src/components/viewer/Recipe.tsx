import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { recipeFacts } from "./recipeFacts";
import { RecipeThumbs } from "./RecipeThumbs";
import type { Copying } from "./useCopy";
import type { PictureSize } from "./useFullPicture";
import { smallSource, type ViewerPicture } from "./viewerPictures";

/** Props of {@link Recipe}. */
export interface RecipeProps {
  /** The picture that was made by it. */
  picture: ViewerPicture;
  /** The name of its model. */
  modelName: string;
  /** The picture's own pixels, once they are known. */
  size: PictureSize | undefined;
  /** The addresses of its reference images. */
  references: readonly string[];
  /** The picture that it was made from, where it is still there. */
  origin: ViewerPicture | undefined;
  /** Copies the prompt. */
  copying: Copying;
  /** Shows another picture. */
  onGo: (picture: ViewerPicture) => void;
  /** Compares with one of the references. */
  onCompare: (id: string) => void;
}

function Facts({ picture, modelName, size }: Pick<RecipeProps, "picture" | "modelName" | "size">) {
  const translator = useMessages();
  return (
    <dl className="gih-facts gih-num">
      {recipeFacts(translator, picture.entry, { modelName, size }).map(({ name, main, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{main}</bdi>
            {more.map((part) => (
              <small key={part}>
                {" · "}
                <bdi>{part}</bdi>
              </small>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Origin({ origin, onGo }: { origin: ViewerPicture; onGo: RecipeProps["onGo"] }) {
  const { t } = useMessages();
  return (
    <button type="button" className="gih-origin" onClick={() => onGo(origin)}>
      <img src={smallSource(origin)} alt="" decoding="async" />
      <span>
        {t("viewer.fromThis")}
        <small dir="auto">{origin.entry.request.prompt}</small>
      </span>
      <Icon name="chevronEnd" flip />
    </button>
  );
}

/** How a picture came to be: prompt, settings, cost, references, and where it came from. */
export function Recipe(props: RecipeProps) {
  const { picture, references, origin, copying, onGo, onCompare } = props;
  const { t } = useMessages();
  const { entry, image } = picture;
  const { prompt } = entry.request;
  const together = entry.images.map((sibling) => ({ image: sibling, entry }));
  return (
    <>
      <div>
        <blockquote dir="auto">{prompt}</blockquote>
        <button
          type="button"
          className="gih-btn gih-copy"
          data-size="s"
          data-muted
          onClick={() => copying.copyText("prompt", prompt)}
        >
          <Icon name={copying.result?.kind === "prompt" && copying.result.isDone ? "check" : "copy"} />
          {copying.wordsFor("prompt")}
        </button>
      </div>
      <Facts {...props} />
      {references.length > 0 && (
        <RecipeThumbs
          title={t("references.label")}
          thumbs={references.map((src, place) => ({
            ...{ id: src, src },
            label: t("viewer.compareReference", { place: place + 1 }),
            onPress: () => onCompare(src),
          }))}
        />
      )}
      {origin && <Origin origin={origin} onGo={onGo} />}
      {together.length > 1 && (
        <RecipeThumbs
          title={t("viewer.together")}
          thumbs={together.map((sibling, index) => ({
            ...{ id: sibling.image.id, src: smallSource(sibling) },
            label: t("viewer.label", { place: index + 1, total: together.length, prompt }),
            isCurrent: sibling.image.id === image.id,
            onPress: () => onGo(sibling),
          }))}
        />
      )}
    </>
  );
}
