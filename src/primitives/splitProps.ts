/** The props with these names apart from the others; a record of names can't forget one. */
export function splitProps<Props extends object, Name extends keyof Props>(
  props: Props,
  names: Readonly<Record<Name, true>>,
): [Pick<Props, Name>, Omit<Props, Name>] {
  const own: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) (name in names ? own : rest)[name] = value;
  // Every prop of these names is in the one, every other in the other.
  return [own as Pick<Props, Name>, rest as Omit<Props, Name>];
}
