import { useRef, type ReactElement, type RefObject } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import { PictureActControl } from "../result-gallery/PictureActControl";
import { useViewer } from "./ViewerContext";
import { ViewerCopy } from "./ViewerCopy";
import type { ViewerActName } from "./viewerActs";

interface MenuProps {
  label: string;
  list: RefObject<HTMLUListElement | null>;
  popoverProps: ReturnType<typeof usePopover>["popoverProps"];
}

function Act({ name, onUse }: { name: ViewerActName; onUse: () => void }) {
  const act = useViewer().acts[name];
  return (
    act && (
      <li>
        <PictureActControl act={act} className="gih-btn" onUse={onUse}>
          <Icon name={act.icon} size={20} />
          {act.label}
        </PictureActControl>
      </li>
    )
  );
}

function Menu({ label, list, popoverProps }: MenuProps) {
  const { actions } = useViewer();
  const close = () => list.current?.hidePopover();
  return (
    <ul ref={list} className="gih-root gih-pop gih-menu" aria-label={label} {...popoverProps}>
      <Act name="vary" onUse={close} />
      {actions.onCopyImage && (
        <li>
          <ViewerCopy what="image" />
        </li>
      )}
      <li>
        <ViewerCopy what="link" />
      </li>
      <Act name="remove" onUse={close} />
    </ul>
  );
}

const withMenu = (menu: MenuProps) =>
  function MenuBeside(button: ReactElement) {
    return (
      <>
        {button}
        <Menu {...menu} />
      </>
    );
  };

/** A button that opens the rarer acts. */
export const ViewerMore = /* @__PURE__ */ createPart("button", function ViewerMore() {
  const { t } = useMessages();
  const { triggerProps, popoverProps } = usePopover();
  const list = useRef<HTMLUListElement>(null);
  const label = t("viewer.more");
  const look = { type: "button", className: "gih-btn", "data-icon": true, "data-muted": true };
  return {
    props: {
      ...{ ...look, ...triggerProps, "aria-label": label, title: label },
      children: <Icon name="more" size={20} />,
    },
    wrap: withMenu({ label, list, popoverProps }),
  };
});
