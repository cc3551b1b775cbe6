import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { PictureActControl } from "./PictureActControl";
import { pictureActs, type PictureProps } from "./pictureActs";

/** The prompt and the actions over a picture, for pointers that hover and for the keyboard. */
export function TileScrim(props: PictureProps) {
  const { t } = useMessages();
  return (
    <div className="gih-over">
      <p aria-hidden="true" dir="auto">
        {props.entry.request.prompt}
      </p>
      <span className="gih-acts">
        {pictureActs(t, props).map((act) => (
          <PictureActControl
            key={act.icon}
            act={act}
            className="gih-glass"
            aria-label={act.label}
            title={act.label}
          >
            <Icon name={act.icon} size={20} />
          </PictureActControl>
        ))}
      </span>
    </div>
  );
}
