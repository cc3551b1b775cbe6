import type { Model } from "../../contract/modelSchema";
import { useMessages } from "../../messages/useMessages";
import { Tray } from "../tray/Tray";
import { qualityName } from "./qualityName";

interface QualityTrayProps {
  model: Model;
  value: string;
  onValueChange: (quality: string) => void;
}

/** The qualities, for a model that lists any; they don't change the price. */
export function QualityTray({ model, value, onValueChange }: QualityTrayProps) {
  const { t } = useMessages();
  if (model.qualities.length === 0) return null;
  return (
    <Tray
      className="gih-quality"
      legend={t("quality.label")}
      layout="inline"
      value={value}
      onValueChange={onValueChange}
      options={model.qualities.map((quality) => ({ value: quality, content: qualityName(t, quality) }))}
    />
  );
}
