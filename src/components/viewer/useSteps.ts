import { useViewer } from "./ViewerContext";

/** Going to other pictures by their place; gives nothing where there is none. */
export function useSteps() {
  const { pictures, index, go } = useViewer();
  const goTo = (place: number) => {
    const wanted = pictures[place];
    return wanted && (() => go(wanted));
  };
  return { goTo, step: (by: -1 | 1) => goTo(index + by), last: pictures.length - 1 };
}
