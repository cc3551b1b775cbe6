import { cloneElement, forwardRef, type ReactElement } from "react";
import type { NoState, Part, PartGiven, PartOwnProps, PartTag } from "./PartProps";
import { renderPart, type PartDescription } from "./renderPart";

/** What a part says of one rendering. */
interface PartRendering<State> extends PartDescription<State> {
  /** What the user gave, without what the part takes for itself. Default: all of it. */
  rest?: PartOwnProps<State> | undefined;
  /** Another tag than the part's own, where what it does takes one. Default: the part's own. */
  tag?: PartTag | undefined;
  /** Another part that stands in its place, to which all goes that was given. Default: none. */
  instead?: ReactElement<object> | undefined;
  /** What stands around it, such as a context. Default: nothing. */
  wrap?: ((element: ReactElement) => ReactElement) | undefined;
}

/**
 * Makes a part out of a tag and a hook that says what is on it. A part has one element, to which its `ref` and every prop go
 * that is not its own. The hook may give nothing: then the part is absent. Its name becomes the part's.
 */
export function createPart<
  Tag extends keyof HTMLElementTagNameMap,
  State extends object = NoState,
  Own extends object = NoState,
>(
  tag: Tag,
  describe: (props: PartGiven<Tag, State, Own>) => PartRendering<State> | null | undefined | false,
): Part<Tag, State, Own> {
  const Part = forwardRef<HTMLElementTagNameMap[Tag], PartGiven<Tag, State, Own>>((props, ref) => {
    // Without the ref, which comes beside them, these are the props that were given.
    const given = props as PartGiven<Tag, State, Own>;
    const rendering = describe(given);
    if (!rendering) return null;
    if (rendering.instead) return cloneElement(rendering.instead, { ...given, ref } as object);
    const element = renderPart(rendering.tag ?? tag, rendering.rest ?? given, rendering, ref);
    return rendering.wrap ? rendering.wrap(element) : element;
  });
  Part.displayName = describe.name;
  // React's type takes the ref out of props that have none.
  return Part as Part<Tag, State, Own>;
}
