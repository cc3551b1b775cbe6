/** The content type of what {@link formBytes} makes. */
export const multipart = "multipart/form-data; boundary=b";

/** The first bytes of images, and of what is often called one. */
export const heads = {
  png: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  jpeg: Buffer.from("ffd8ffe000104a464946000101000001", "hex"),
  webp: Buffer.from("52494646000000005745425056503820", "hex"),
  gif: Buffer.from("47494638396101000100800000000000", "hex"),
  heic: Buffer.from("000000186674797068656963000000006d696631", "hex"),
  avif: Buffer.from("000000186674797061766966000000006d696631", "hex"),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  pdf: Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3"),
  html: Buffer.from("<!doctype html><script>alert(1)</script>"),
};

/** One part of a form: a text, or a file with its name. */
export type Part = readonly [name: string, value: string | Buffer, fileName?: string];

/** What stands before the content of a part. */
export const partHead = (name: string, fileName?: string) =>
  Buffer.from(
    `--b\r\nContent-Disposition: form-data; name="${name}"${
      fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: image/png`
    }\r\n\r\n`,
  );

/** The fields that every request needs, before what follows them. */
export const askedParts = Buffer.concat(
  ["model", "prompt"].flatMap((name) => [partHead(name), Buffer.from("x\r\n")]),
);

/** What ends a form. */
export const formEnd = Buffer.from("\r\n--b--\r\n");

/** The bytes of a form. */
export const formBytes = (...parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(([name, value, fileName], index) => [
      Buffer.from(index === 0 ? "" : "\r\n"),
      partHead(name, fileName),
      Buffer.from(value),
    ]),
    formEnd,
  ]);

/** A picture of a size, whose end is what a name ends with. */
export const picture = (bytes: number, type: keyof typeof heads = "png") =>
  Buffer.concat([heads[type], Buffer.alloc(Math.max(0, bytes - heads[type].length), "x\r\n--")]);
