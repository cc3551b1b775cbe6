import { useState } from "react";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";

/** Props of {@link TileLineage}. */
export interface TileLineageProps {
  /** Where the picture is that this one was made from; a drawing stands for it where it is gone. */
  src: string | undefined;
}

/** Says that a picture was made from another one, and shows that one. */
export function TileLineage({ src }: TileLineageProps) {
  const { t } = useMessages();
  const [broken, setBroken] = useState<string>();
  return (
    <span className="gih-lineage">
      {src === undefined || src === broken ? (
        <Icon name="image" />
      ) : (
        <img src={src} alt="" decoding="async" onError={() => setBroken(src)} />
      )}
      <span>{t("gallery.fromReference")}</span>
    </span>
  );
}
