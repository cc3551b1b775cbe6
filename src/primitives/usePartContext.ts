import { useContext, type Context } from "react";

/** What the part above gives. @throws Error where there is none, naming the parts that make one. */
export function usePartContext<Value>(context: Context<Value | null>, root: string): Value {
  const value = useContext(context);
  if (value === null)
    throw new Error(`This part stands alone and has nothing to show: put it inside <${root}>.`);
  return value;
}
