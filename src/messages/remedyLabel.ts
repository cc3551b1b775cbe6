import type { Model } from "../contract/modelSchema";
import type { Remedy } from "../contract/Obstacle";
import type { Translate } from "./createTranslator";

/**
 * The words on the button that takes an obstacle away.
 * @param models Where a model's name is looked up; its id is shown without.
 */
export function remedyLabel(
  t: Translate,
  remedy: Remedy,
  models: readonly Pick<Model, "id" | "name">[] = [],
): string {
  switch (remedy.code) {
    case "writePrompt":
      return t("remedy.writePrompt");
    case "fillPlaceholder":
      return t("remedy.fillPlaceholder", { name: remedy.name });
    case "useSmallerTier":
      return t("remedy.useSmallerTier", { count: remedy.n, tier: remedy.tier });
    case "readCredits":
    case "tryOffline":
      return t(`remedy.${remedy.code}`);
    case "useFewerImages":
      return t("remedy.useFewerImages", { count: remedy.n });
    case "removeReferences":
      return t("remedy.removeReferences", { count: remedy.count });
    case "chooseModel":
      return t("remedy.chooseModel", {
        model: models.find(({ id }) => id === remedy.model)?.name ?? remedy.model,
      });
  }
}
