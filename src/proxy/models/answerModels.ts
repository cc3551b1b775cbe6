import { answerHeaders } from "../errorResponse";
import type { Answer } from "../lean/HeldAnswer";
import type { ModelsCache } from "./createModelsCache";

/**
 * Answers with the models as the service wrote them; `age` says how many seconds ago that was.
 * @throws ImageHubError when there are none to give.
 */
export async function answerModels(request: Request, cache: ModelsCache): Promise<Answer> {
  const { text, at } = await cache.get(request);
  const age = Math.max(0, Math.floor((Date.now() - at) / 1000));
  return { status: 200, headers: { ...answerHeaders, age: String(age) }, held: text };
}
