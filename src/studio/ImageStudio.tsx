import { useId, type ComponentPropsWithoutRef } from "react";
import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GeneratedImage } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { creditsPerImage } from "../contract/priceOf";
import { describeError } from "../messages/describeError";
import { useMessages } from "../messages/useMessages";
import { useAnnounce } from "../primitives/Announcer";
import { cx } from "../primitives/cx";
import { Composer, type ComposerProps } from "./Composer";
import { CreditsBadge } from "./CreditsBadge";
import { ResultGallery } from "./ResultGallery";
import { useComposer, type UseComposerOptions } from "./useComposer";

/** Props of {@link ImageStudio}; the rest goes to its root element. */
export interface ImageStudioProps
  extends
    UseComposerOptions,
    Omit<ComponentPropsWithoutRef<"div">, "children" | "onError" | "placeholder">,
    Pick<ComposerProps, "submitOn" | "maxLength" | "placeholder" | "onTopUp"> {}

/** A whole studio: prompt form, gallery and credits, laid out by the width of its container. */
export function ImageStudio(props: ImageStudioProps) {
  const { defaultRequest, models, balance, mode, onResult, onError, ...others } = props;
  const { submitOn, maxLength, placeholder, onTopUp, className, ...rest } = others;
  const { t } = useMessages();
  const announce = useAnnounce();
  const title = useId();
  const composer = useComposer({ defaultRequest, models, balance, mode, onResult, onError });

  const { model, settings } = composer.form;
  const each = model ? creditsPerImage(model, settings.tier) : null;
  const perImage = each === null ? undefined : { credits: each, tier: settings.tier };

  const useAsReference = (image: GeneratedImage, entry: GenerationEntry) => {
    composer.addResult(image, entry).catch((error: unknown) => {
      if (error instanceof ImageHubError) announce(describeError(t, error).text, "assertive");
    });
  };
  return (
    <div {...rest} className={cx("gih-root gih-studio", className)}>
      <div className="gih-studio-layout">
        <Composer {...{ composer, submitOn, maxLength, placeholder, onTopUp }} />
        <div className="gih-studio-bar">
          <h2 id={title}>{t("gallery.label")}</h2>
          <CreditsBadge onTopUp={onTopUp} perImage={perImage} />
        </div>
        <div className="gih-studio-gallery">
          <ResultGallery aria-labelledby={title} onReuse={composer.reuse} onUseAsReference={useAsReference} />
        </div>
      </div>
    </div>
  );
}
