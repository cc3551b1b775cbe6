import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { toolProps } from "./toolProps";
import { useViewer } from "./ViewerContext";

/** State of {@link ViewerFavourite}. */
interface FavouriteState {
  /** True for a favourite. */
  readonly on: boolean;
}

/** Marks the picture's submission as favourite, or takes the mark away; absent where that is not offered. */
export const ViewerFavourite = /* @__PURE__ */ createPart<"button", FavouriteState>(
  "button",
  function ViewerFavourite({ children: given }) {
    const { picture, actions } = useViewer();
    const { t } = useMessages();
    const { onToggleFavourite } = actions;
    if (!onToggleFavourite) return null;
    const { entry } = picture;
    const on = entry.isFavourite === true;
    const { props } = toolProps({
      given,
      ...{ label: t("viewer.favourite"), shortcut: "f" },
      onClick: () => onToggleFavourite(entry),
      children: <Icon name="heart" size={20} filled={on} />,
    });
    return { state: { on }, props: { ...props, "aria-pressed": on, "data-muted": on ? undefined : true } };
  },
);
