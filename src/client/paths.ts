import type { GeneratedImage } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import type { ListGenerationsOptions } from "./ImageHubClient";

/**
 * The path of one generation.
 * @throws ImageHubError `invalid_request` for what is no id.
 */
export function generationPath(id: string): string {
  if (typeof id === "string" && !/^\s*\.{0,2}\s*$/.test(id)) return `/generations/${encodeURIComponent(id)}`;
  throw new ImageHubError(`${JSON.stringify(id)} is no generation's id: give the \`id\` of an answer.`, {
    code: "invalid_request",
  });
}

/**
 * The path of one image of a generation.
 * @throws ImageHubError `invalid_request` for what is no id.
 */
export function imagePath(generationId: string, image: GeneratedImage | string): string {
  const id = typeof image === "string" ? image : image.id;
  if (!/^\.*$/.test(id)) return `${generationPath(generationId)}/images/${encodeURIComponent(id)}`;
  throw new ImageHubError(`${JSON.stringify(id)} is no image's id: give an image of an answer.`, {
    code: "invalid_request",
  });
}

/** The path of one page of the user's history. */
export function generationPagePath({ cursor, limit }: ListGenerationsOptions): string {
  const query = new URLSearchParams();
  if (cursor !== undefined) query.set("cursor", cursor);
  if (limit !== undefined) query.set("limit", String(limit));
  return `/generations?${query.toString()}`;
}
