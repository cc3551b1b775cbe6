import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { pictureActProps } from "../result-gallery/pictureActProps";
import type { ViewerActName } from "./viewerActs";
import { useViewer } from "./ViewerContext";

/** State of {@link ViewerAction}. */
interface ActionState {
  /** What it does. */
  readonly act: ViewerActName;
}

/** Own props of {@link ViewerAction}. */
interface ActionOptions {
  /** What it does; absent where the root has no callback for it, but `download` always is there, if only as a link. */
  act: ViewerActName;
}

/** A button that does something with the picture; where the viewer is narrow, all but `reuse` are only a drawing. */
export const ViewerAction = /* @__PURE__ */ createPart<"button", ActionState, ActionOptions>(
  "button",
  function ViewerAction({ act: name, ...rest }) {
    const act = useViewer().acts[name];
    if (!act) return null;
    const { icon, label, isDangerous } = act;
    const isMain = name === "reuse";
    const children = (
      <>
        <Icon name={icon} size={20} flip={isMain} />
        {isMain ? label : <span className="gih-words">{label}</span>}
      </>
    );
    const kind = isMain ? "primary" : isDangerous ? "danger" : "outline";
    const look = {
      "data-kind": kind,
      "data-size": isMain ? "l" : undefined,
      title: isMain ? undefined : label,
    };
    const { tag, props } = pictureActProps(act);
    return { rest, tag, state: { act: name }, props: { className: "gih-btn", ...look, ...props, children } };
  },
);
