import { ImageHubError } from "../../contract/ImageHubError";
import type { ProxyUser } from "../authorizeUser";
import { openSignedId } from "../ids/openSignedId";
import type { ProxyContext, Task } from "../performTask";
import { readGenerationAnswer } from "../readGenerationAnswer";
import { fetchPicture } from "./fetchPicture";
import { askedHeaders } from "./pictureHeaders";
import { relayPicture } from "./relayPicture";

/** Which image of which generation. */
interface Named {
  readonly signedId: string;
  readonly imageId: string;
}

/**
 * Serves an image of one of the user's generations. Where it lies is asked of the service, never of the browser; asked anew
 * each time, so that an address which has expired meanwhile is replaced.
 * @throws ImageHubError `notFound` for a generation that is not this user's.
 */
export async function imageTask(
  { signedId, imageId }: Named,
  request: Request,
  user: ProxyUser,
  context: ProxyContext,
): Promise<Task> {
  const { settings, scrubber } = context;
  const id = await openSignedId(signedId, user, context);
  return {
    ms: settings.readMs,
    call: { path: `/generations/${encodeURIComponent(id)}`, withKey: true },
    relay: async (answer, exchange) => {
      const generation = await readGenerationAnswer(answer, scrubber);
      const image = generation.images.find((one) => one.id === imageId);
      if (!image)
        throw new ImageHubError("The generation has no such image.", { code: "notFound", status: 404 });
      const headers = askedHeaders(request);
      const picture = await fetchPicture(image.url, headers, settings, exchange.signal);
      const isDownload = new URL(request.url).searchParams.has("download");
      const asked = { generation, imageId, isDownload, maxBytes: settings.imageBytes };
      return relayPicture(picture, asked, exchange);
    },
    streams: true,
  };
}
