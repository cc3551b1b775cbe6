import { cleanup, fireEvent, render } from "@testing-library/react";
import { cloneElement, createRef, type NamedExoticComponent, type ReactElement, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";

/** How a part is tried. */
export interface PartCase {
  /** The part, with the props that it needs of its own. */
  readonly part: ReactElement;
  /** Puts it where it belongs. Default: nowhere. */
  readonly within?: ((part: ReactElement) => ReactNode) | undefined;
}

/** How a part is tried that does something itself. */
export interface ActingCase extends PartCase {
  /** What it does. */
  readonly acts: {
    /** The handler that does it. */
    readonly on: "onClick" | "onChange" | "onSubmit" | "onKeyDown";
    /** Makes the event. */
    readonly fire: (element: HTMLElement) => void;
    /** How often it has been done. */
    readonly count: () => number;
  };
}

type State = Readonly<Record<string, unknown>>;

/** Presses the part. */
export const click = (element: HTMLElement): void => void fireEvent.click(element);

/** Renders a part with these props; gives its element. */
function show(name: string, { part, within = (only) => only }: PartCase, props: object): HTMLElement {
  // The case's part is an element whose props nobody knows here.
  const given = cloneElement(part as ReactElement<object>, { "data-testid": "the-part", ...props } as object);
  render(within(given));
  const element = document.querySelector<HTMLElement>('[data-testid="the-part"]');
  if (!element) throw new Error(`${name} has rendered nothing that carries its props.`);
  return element;
}

/** What every part promises, tried on one. */
function describePart(name: string, create: () => PartCase): void {
  const showIt = (props: object) => show(name, create(), props);
  describe.each([name])("%s", () => {
    it("passes its ref and props on to its element", () => {
      const ref = createRef<HTMLElement>();
      const element = showIt({ ref, id: "mine", lang: "pl", "aria-description": "Mine" });
      expect(ref.current).toBe(element);
      expect(element).toMatchObject({ id: "mine", lang: "pl" });
      expect(element).toHaveAttribute("aria-description", "Mine");
    });

    it("joins classes and styles, as values and as functions of its state", () => {
      const plain = showIt({});
      const own = plain.className;
      cleanup();
      const element = showIt({ className: "mine", style: { outlineWidth: "3px" } });
      expect(element.className).toBe(`${own} mine`.trim());
      expect(element.style.outlineWidth).toBe("3px");
      cleanup();
      const isState = (state: unknown) => typeof state === "object" && state !== null;
      const computed = showIt({
        className: (state: unknown) => (isState(state) ? "computed" : ""),
        style: (state: unknown) => (isState(state) ? { outlineWidth: "5px" } : undefined),
      });
      expect(computed.className).toBe(`${own} computed`.trim());
      expect(computed.style.outlineWidth).toBe("5px");
    });

    it("tells its state in data attributes", () => {
      let state: State = {};
      const element = showIt({
        className: (given: State) => {
          state = given;
          return undefined;
        },
      });
      for (const [key, value] of Object.entries(state)) {
        const told = value === true ? "" : typeof value === "string" ? value : null;
        expect(element.getAttribute(`data-${key}`), key).toBe(told);
      }
    });

    it("stands on the element of `render`, with what both have", () => {
      const plain = showIt({});
      const own = plain.className;
      // Another element shows no value.
      const words = plain instanceof HTMLTextAreaElement ? "" : plain.textContent;
      cleanup();
      const ref = createRef<HTMLElement>();
      const partRef = createRef<HTMLElement>();
      const Other = "mark";
      const element = showIt({
        ref: partRef,
        className: "mine",
        render: <Other ref={ref} className="theirs" title="Theirs" />,
      });
      expect(element.tagName).toBe("MARK");
      expect(element.className).toBe(`${own} mine theirs`.trim());
      expect(element).toHaveAttribute("title", "Theirs");
      expect(element.textContent).toBe(words);
      expect(ref.current).toBe(element);
      expect(partRef.current).toBe(element);
    });

    it("gives its props and state to a `render` function", () => {
      const renderPart = vi.fn((props: Record<string, unknown>) => {
        const Other = "mark";
        return <Other {...props} title="Theirs" />;
      });
      const ref = createRef<HTMLElement>();
      const element = showIt({ ref, render: renderPart });
      expect(element.tagName).toBe("MARK");
      expect(ref.current).toBe(element);
      expect(renderPart.mock.lastCall?.[1 as 0]).toEqual(expect.any(Object));
    });

    it("calls its user's handlers", () => {
      const onPointerDown = vi.fn();
      const onKeyUp = vi.fn();
      const element = showIt({ onPointerDown, onKeyUp });
      fireEvent.pointerDown(element);
      fireEvent.keyUp(element);
      expect(onPointerDown).toHaveBeenCalledOnce();
      expect(onKeyUp).toHaveBeenCalledOnce();
    });
  });
}

/** What every part promises that does something itself, tried on one. */
function describeAct(name: string, create: () => ActingCase): void {
  it(`${name} does what it does, unless its user's handler prevents that`, () => {
    const plain = create();
    plain.acts.fire(show(name, plain, {}));
    expect(plain.acts.count()).toBe(1);
    cleanup();
    const handler = vi.fn((event: Event) => event.preventDefault());
    const prevented = create();
    prevented.acts.fire(show(name, prevented, { [prevented.acts.on]: handler }));
    expect(handler).toHaveBeenCalledOnce();
    expect(prevented.acts.count()).toBe(0);
  });
}

/** Tries every part of a namespace; `acting` are those that do something when a person does something to them. */
export function describeParts<Namespace extends object>(
  noun: string,
  namespace: Namespace,
  cases: Record<keyof Namespace & string, () => PartCase>,
  acting: Partial<Record<keyof Namespace & string, () => ActingCase>> = {},
): void {
  for (const [name, create] of Object.entries<() => PartCase>(cases)) describePart(`${noun}.${name}`, create);

  describe(`the parts of ${noun}`, () => {
    it("are all tried", () => {
      expect(Object.keys(cases).toSorted()).toEqual(Object.keys(namespace).toSorted());
    });

    for (const [name, create] of Object.entries<() => ActingCase>(acting as Record<string, () => ActingCase>))
      describeAct(`${noun}.${name}`, create);

    it("have names that tell them apart in a tree of components", () => {
      const named = Object.entries(namespace).map(([name, part]) => [
        name,
        (part as NamedExoticComponent).displayName,
      ]);
      expect(named).toEqual(Object.keys(namespace).map((name) => [name, `${noun}${name}`]));
    });
  });
}
