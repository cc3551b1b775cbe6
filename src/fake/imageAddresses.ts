import type { ImageStore } from "./createImageStore";
import type { FakeScenario } from "./FakeScenario";
import type { PlannedGeneration } from "./planGeneration";

/** Where a hub's images lie. */
export interface ImagePlace {
  imageUrls: "http" | "blob";
  /** The address before `/images/…`. */
  imageBaseUrl?: string | undefined;
  images: ImageStore;
}

const strikesImages = ({ faults }: FakeScenario) => faults.some(({ on }) => on.includes("image"));

/** An address inside this page that no longer leads anywhere, like one that has expired. */
function expiredBlobUrl(): string {
  const url = URL.createObjectURL(new Blob([]));
  URL.revokeObjectURL(url);
  return url;
}

/** Begins to paint what will have to lie inside the page, so that it is ready when the generation is. */
export function paintAhead(place: ImagePlace, generation: PlannedGeneration, scenario: FakeScenario): void {
  if (place.imageUrls === "http" || strikesImages(scenario)) return;
  for (const image of generation.images) void place.images.blobUrl(image).catch(() => undefined);
}

/** The addresses of a generation's images; those inside the page are painted first. */
export async function imageAddresses(
  { imageUrls, imageBaseUrl, images: store }: ImagePlace,
  { images }: PlannedGeneration,
  { scenario, request }: { scenario: FakeScenario; request: Request },
): Promise<string[]> {
  const base = imageBaseUrl ?? new URL(request.url).origin;
  if (imageUrls === "http") return images.map(({ id }) => `${base.replace(/\/$/, "")}/images/${id}.png`);
  if (strikesImages(scenario)) return images.map(expiredBlobUrl);
  return Promise.all(images.map(store.blobUrl));
}
