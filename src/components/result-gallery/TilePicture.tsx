import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { GeneratedImage } from "../../contract/generationSchema";
import type { TileActions } from "./TileActions";
import { TileBroken } from "./TileBroken";
import { TileFavourite } from "./TileFavourite";
import { TileMenu } from "./TileMenu";
import { TileOpen } from "./TileOpen";
import { TileScrim } from "./TileScrim";
import { TileSelect } from "./TileSelect";
import type { Picture } from "./usePicture";

/** Props of {@link TilePicture}. */
export interface TilePictureProps {
  /** What the tile is called among all tiles. */
  id: string;
  /** The image. */
  image: GeneratedImage;
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** How far loading it is. */
  picture: Picture;
  /** What is offered. */
  actions: TileActions;
}

/** A picture that fades in where it was awaited, and its actions. */
export function TilePicture({ id, image, entry, picture, actions }: TilePictureProps) {
  const { phase, attempt, src, attach, loaded, failed, faded } = picture;
  if (phase === "broken") return <TileBroken entry={entry} picture={picture} actions={actions} />;
  return (
    <>
      <TileOpen image={image} entry={entry} onOpen={actions.onOpen} onView={actions.onView}>
        <img
          key={attempt}
          ref={attach}
          className="gih-picture"
          data-phase={phase}
          src={src}
          alt={entry.request.prompt}
          loading="lazy"
          decoding="async"
          onLoad={(event) => loaded(event.currentTarget)}
          onError={failed}
          onAnimationEnd={faded}
        />
      </TileOpen>
      {phase !== "loading" && (
        <>
          <TileScrim image={image} entry={entry} actions={actions} />
          <TileFavourite entry={entry} onToggle={actions.onToggleFavourite} />
          <TileSelect id={id} prompt={entry.request.prompt} />
          <TileMenu image={image} entry={entry} actions={actions} />
        </>
      )}
    </>
  );
}
