const disposition = (head: string) => /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";

/** Says whether a part of a form is a file. */
export const isFile = (head: string): boolean => /;\s*filename\*?\s*=/i.test(disposition(head));

/** The name of a part of a form. */
export function nameOf(head: string): string {
  const [, quoted, plain] = /;\s*name\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(disposition(head)) ?? [];
  return quoted ?? plain ?? "";
}
