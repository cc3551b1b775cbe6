const heads = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  webp: [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  gif: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
};

/** A file that begins like one of its kind, and is `size` bytes long. */
export function fileOf(kind: keyof typeof heads, { type = `image/${kind}`, size = 32 } = {}): File {
  const bytes = new Uint8Array(size);
  bytes.set(heads[kind]);
  return new File([bytes], `reference.${kind}`, { type });
}

/** A multipart body with fields and reference images. */
export function formOf(fields: Record<string, string>, files: readonly Blob[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append("reference_image", file);
  return form;
}
