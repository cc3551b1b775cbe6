/** As much of React's tree as its own developer tools read. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

const functionComponent = 0;
const forwardedComponent = 11;
const performedWork = 1;

function rootOf(container: Element): Fiber {
  const [, fiber] = Object.entries(container).find(([key]) => key.startsWith("__reactContainer$")) ?? [];
  // The first property of React's own root that is of any use here; nothing types it.
  const root = (fiber as { stateNode: { current: Fiber } } | undefined)?.stateNode;
  if (!root) throw new Error("Nothing was rendered into this element.");
  return root.current;
}

/** The name of a component; of one that forwards its ref, its `displayName`. */
function nameOf({ tag, type }: Fiber): string | undefined {
  if (tag === functionComponent && typeof type === "function") return type.name;
  // React's own shape of what `forwardRef` gives.
  return tag === forwardedComponent ? (type as { displayName?: string }).displayName : undefined;
}

function collect(fiber: Fiber, names: string[]): string[] {
  // What the last commit did not reach still has the children of the tree before it.
  if (fiber.alternate && fiber.child === fiber.alternate.child) return names;
  for (let child = fiber.child; child; child = child.sibling) {
    const name = (child.flags & performedWork) === 0 ? undefined : nameOf(child);
    if (name !== undefined) names.push(name);
    collect(child, names);
  }
  return names;
}

/** The names of the components that React called for the last commit into this element, in order of the tree. */
export const lastRenders = (container: Element): string[] => collect(rootOf(container), []);
