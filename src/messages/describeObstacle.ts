import type { Obstacle } from "../contract/Obstacle";
import type { Translator } from "./createTranslator";

/** Says to a person why a request can't be sent now. */
export function describeObstacle({ t, list }: Pick<Translator, "t" | "list">, obstacle: Obstacle): string {
  switch (obstacle.code) {
    case "blankPrompt":
      return t("obstacle.blankPrompt");
    case "unfilledPlaceholders":
      return t("obstacle.unfilledPlaceholders", { names: list(obstacle.names) });
    case "modelUnavailable":
      return t("obstacle.modelUnavailable", { model: obstacle.model });
    case "tooManyReferences":
      return obstacle.limit === 0
        ? t("obstacle.noReferences", { model: obstacle.model, count: obstacle.count })
        : t("obstacle.tooManyReferences", {
            model: obstacle.model,
            count: obstacle.limit,
            have: obstacle.count,
          });
    case "readingReferences":
    case "brokenReferences":
      return t(`obstacle.${obstacle.code}`, { count: obstacle.count });
    case "offline":
      return t("obstacle.offline");
    case "insufficientCredits":
      return t("obstacle.insufficientCredits", { count: obstacle.cost, have: obstacle.credits });
  }
}
