import type { CSSProperties } from "react";
import { useMessages } from "../../messages/useMessages";
import { clampRatio } from "./tileRatio";

/** A prompt to begin with. */
export interface GalleryStarter {
  /** The prompt. */
  readonly prompt: string;
  /** The address of a picture that shows what may come of it. */
  readonly image?: string | undefined;
  /** Width through height of that picture. Default: 1. */
  readonly ratio?: number | undefined;
}

/** Props of {@link GalleryEmpty}. */
export interface GalleryEmptyProps {
  /** Prompts to begin with. Default: none. */
  starters?: readonly GalleryStarter[] | undefined;
  /** Told which starter was chosen; without it none are shown. */
  onStart?: ((starter: GalleryStarter) => void) | undefined;
}

/** What stands in the gallery before the first image. */
export function GalleryEmpty({ starters, onStart }: GalleryEmptyProps) {
  const { t } = useMessages();
  const isOffering = onStart !== undefined && starters !== undefined && starters.length > 0;
  return (
    <div className="gih-empty">
      <h3>{t("gallery.emptyTitle")}</h3>
      <p>{t(isOffering ? "gallery.emptyStarters" : "gallery.emptyText")}</p>
      {isOffering && (
        <ul className="gih-starters">
          {starters.map((starter) => (
            // A custom property is not among React's style properties.
            <li key={starter.prompt} style={{ "--gih-r": clampRatio(starter.ratio ?? 1) } as CSSProperties}>
              <button type="button" onClick={() => onStart(starter)}>
                {starter.image !== undefined && <img src={starter.image} alt="" decoding="async" />}
                <span dir="auto">{starter.prompt}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
