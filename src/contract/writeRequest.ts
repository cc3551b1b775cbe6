import type { GenerationRequest } from "./generationRequestSchema";

/** How a request is put on the wire. */
export interface WriteRequestOptions {
  /** True asks the API to answer at once with an id to poll; false waits for the images. */
  async: boolean;
}

const fieldsOf = (request: GenerationRequest) => ({
  model: request.model,
  prompt: request.prompt,
  size: request.size,
  aspect_ratio: request.aspectRatio,
  quality: request.quality,
  n: request.n,
});

/** The documented JSON body of a request without reference images. */
export const writeRequestJson = (request: GenerationRequest, { async }: WriteRequestOptions): string =>
  JSON.stringify({ ...fieldsOf(request), ...(async ? { async } : {}) });

const extensions: Record<string, string> = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" };

const nameOf = (file: Blob, index: number) =>
  file instanceof File && file.name ? file.name : `reference-${index + 1}.${extensions[file.type] ?? "png"}`;

/** The documented multipart body of a request with reference images. */
export function writeRequestForm(request: GenerationRequest, { async }: WriteRequestOptions): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsOf(request)))
    if (value !== undefined) form.append(name, String(value));
  if (async) form.append("async", "true");
  request.referenceImages?.forEach((file, index) =>
    form.append("reference_image", file, nameOf(file, index)),
  );
  return form;
}
