import { cloneElement, createElement, version, type ReactElement } from "react";
import { mergeProps, type AnyProps } from "./mergeProps";
import { mergeRefs, type AnyRef } from "./mergeRefs";
import type { PartOwnProps, PartRenderProps, PartTag } from "./PartProps";

/** What a part has of its own. */
export interface PartDescription<State> {
  /** A ref that the part itself needs. */
  ownRef?: AnyRef | undefined;
  /** What it says of itself; each becomes an attribute `data-…`: true an empty one, a text its value, anything else none. */
  state?: State | undefined;
  /** Its own props, which those of its user join. */
  props?: AnyProps | undefined;
}

const hasOldRefs = version.startsWith("18.");

/** The ref of an element: React 19 has it among the props, React 18 beside them. */
function refOf(element: ReactElement<AnyProps>): AnyRef | undefined {
  const { ref } = hasOldRefs ? (element as { ref?: unknown }) : element.props;
  return ref as AnyRef | undefined; // React takes nothing else as a ref
}

function attributesOf(state: object): AnyProps {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(state)) {
    if (value === true) attributes[`data-${name}`] = "";
    else if (typeof value === "string") attributes[`data-${name}`] = value;
  }
  return attributes;
}

/** Neither a class nor a style is a function, so a function gives one. */
const valueOf = <Value, State>(given: Value | ((state: State) => Value), state: State): Value =>
  typeof given === "function" ? (given as (state: State) => Value)(state) : given;

/**
 * The one way in which every part renders: its own props and state with what its user gave, on its own element or on the
 * one of `render`. A plain function, so that a part may have nothing to render.
 */
export function renderPart<State extends object>(
  tag: PartTag,
  { render, className, style, ...rest }: PartOwnProps<State>,
  description: PartDescription<State>,
  givenRef: AnyRef | null,
): ReactElement {
  // A part without a state is declared with the empty one.
  const state = description.state ?? ({} as State);
  const ours = { ...attributesOf(state), ...description.props };
  const theirs = { ...rest, className: valueOf(className, state), style: valueOf(style, state) };
  const props = mergeProps(ours, theirs);
  const ref = mergeRefs(givenRef, description.ownRef);
  // The types of refs name an element, and this one is for any.
  if (typeof render === "function") return render({ ...props, ref } as PartRenderProps, state);
  if (!render) return createElement(tag, { ...props, ref });
  // An element's props are what its author gave it.
  const element = render as ReactElement<AnyProps>;
  return cloneElement(element, { ...mergeProps(props, element.props), ref: mergeRefs(ref, refOf(element)) });
}
