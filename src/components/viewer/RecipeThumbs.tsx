import { useMessages } from "../../messages/useMessages";

/** One small picture of a recipe. */
export interface RecipeThumb {
  /** Tells it from the others. */
  readonly id: string;
  /** The picture. */
  readonly src: string;
  /** What pressing it does, in words. */
  readonly label: string;
  /** True for the one that is in sight. */
  readonly isCurrent?: boolean | undefined;
  /** Hears that it was pressed. */
  readonly onPress: () => void;
}

/** A title, and a row of small pictures below it. */
export function RecipeThumbs({ title, thumbs }: { title: string; thumbs: readonly RecipeThumb[] }) {
  const { number } = useMessages();
  return (
    <>
      <h3 className="gih-label">
        {title} <small className="gih-num">{number(thumbs.length)}</small>
      </h3>
      <ul className="gih-recipe-thumbs">
        {thumbs.map(({ id, src, label, isCurrent, onPress }) => (
          <li key={id}>
            <button
              type="button"
              className="gih-thumb"
              aria-label={label}
              aria-current={isCurrent || undefined}
              onClick={onPress}
            >
              <img src={src} alt="" decoding="async" draggable={false} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
