import type {
  ComponentPropsWithoutRef,
  CSSProperties,
  ForwardRefExoticComponent,
  HTMLAttributes,
  JSX,
  ReactElement,
  Ref,
  RefAttributes,
} from "react";

/** The elements that a part may be. */
export type PartTag = keyof JSX.IntrinsicElements;

/** The state of a part that has none. */
export type NoState = object;

/** What a part gives to the function in its `render`; all of it belongs on the element that it returns. */
export interface PartRenderProps extends HTMLAttributes<HTMLElement> {
  /** Goes on any element. */
  ref?: Ref<never> | undefined;
}

/** What every part takes, whatever its element. */
export interface PartOwnProps<State> {
  /** Joins the part's own classes; a function gets the part's state. */
  className?: string | ((state: State) => string | undefined) | undefined;
  /** Joins the part's own style; a function gets the part's state. */
  style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /** Stands in the place of the part's element: another element, or a function of the part's props and state. */
  render?: ReactElement | ((props: PartRenderProps, state: State) => ReactElement) | undefined;
}

/** Props of a part: those of its element, which go there, and those that every part takes. */
export type PartProps<Tag extends PartTag, State = NoState> = Omit<
  ComponentPropsWithoutRef<Tag>,
  "className" | "style" | "render"
> &
  PartOwnProps<State>;

/** Everything that a part takes; what it takes for itself hides the element's prop of that name. */
export type PartGiven<Tag extends PartTag, State, Own> = Omit<PartProps<Tag, State>, keyof Own> & Own;

/** A component that renders one element and passes on what is meant for it. */
export type Part<
  Tag extends keyof HTMLElementTagNameMap,
  State = NoState,
  Own = NoState,
> = ForwardRefExoticComponent<PartGiven<Tag, State, Own> & RefAttributes<HTMLElementTagNameMap[Tag]>>;
