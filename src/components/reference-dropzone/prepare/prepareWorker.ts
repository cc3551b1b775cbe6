import type { PrepareAnswer, PrepareOrder } from "./prepareOffThread";
import { prepareImage, remakeImage } from "./prepareImage";

addEventListener("message", async ({ data }: MessageEvent<PrepareOrder>) => {
  const { id, file, options, remake } = data;
  const answer = (message: PrepareAnswer): void => postMessage(message);
  try {
    const processed = remake
      ? await remakeImage(file, remake)
      : await prepareImage(file, options, (previewed) => answer({ id, previewed }));
    answer({ id, processed });
  } catch (error) {
    answer({ id, broken: String(error) });
  }
});
