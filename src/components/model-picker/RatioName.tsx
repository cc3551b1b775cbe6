import { useMessages } from "../../messages/useMessages";

/** A ratio in words; figures keep their order inside right-to-left text. */
export function RatioName({ ratio }: { ratio: string }) {
  const { t } = useMessages();
  if (ratio === "auto") return <span className="gih-ratio-name">{t("ratio.auto")}</span>;
  return (
    <bdi className="gih-ratio-name" dir="ltr">
      {ratio}
    </bdi>
  );
}
