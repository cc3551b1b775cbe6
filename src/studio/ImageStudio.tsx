import { useId, useMemo, type ComponentPropsWithoutRef } from "react";
import { creditsPerImage } from "../contract/priceOf";
import { useMessages } from "../messages/useMessages";
import { cx } from "../primitives/cx";
import { useImageHub } from "../hooks/ImageHubContext";
import { Composer, type ComposerProps } from "./Composer";
import { CreditsBadge } from "./CreditsBadge";
import { ResultGallery } from "./ResultGallery";
import { startersOf } from "./startersOf";
import { useComposer, type UseComposerOptions } from "./useComposer";

/** Props of {@link ImageStudio}; the rest goes to its root element. */
export interface ImageStudioProps
  extends
    UseComposerOptions,
    Omit<ComponentPropsWithoutRef<"div">, "children" | "onError" | "placeholder">,
    Pick<ComposerProps, "submitOn" | "maxLength" | "placeholder" | "onTopUp"> {}

/** A whole studio: prompt form, gallery and credits, laid out by the width of its container. */
export function ImageStudio(props: ImageStudioProps) {
  const { scope } = useImageHub();
  return <UsersStudio key={scope} {...props} />;
}

function UsersStudio(props: ImageStudioProps) {
  const { defaultRequest, models, balance, mode, onResult, onError, draft, templates, ...others } = props;
  const { prepareReferences, submitOn, maxLength, placeholder, onTopUp, className, ...rest } = others;
  const { t, root } = useMessages();
  const starters = useMemo(() => startersOf(t), [t]);
  const title = useId();
  const composer = useComposer({
    ...{ defaultRequest, models, balance, draft, templates },
    ...{ mode, onResult, onError, prepareReferences },
  });

  const { model, settings, cost } = composer.form;
  const each = model ? creditsPerImage(model, settings.tier) : null;
  const perImage = each === null ? undefined : { credits: each, tier: settings.tier };

  return (
    <div {...root} {...rest} className={cx("gih-root gih-studio", className)}>
      <div className="gih-studio-layout">
        <Composer {...{ composer, templates, submitOn, maxLength, placeholder, onTopUp }} />
        <div className="gih-studio-bar">
          <h2 id={title}>{t("gallery.label")}</h2>
          <CreditsBadge onTopUp={onTopUp} perImage={perImage} lowBelow={cost ?? undefined} />
        </div>
        <div className="gih-studio-gallery">
          <ResultGallery
            aria-labelledby={title}
            starters={starters}
            onStart={composer.start}
            onReuse={composer.reuse}
            onUseAsReference={composer.takeReference}
            onVary={composer.vary}
          />
        </div>
      </div>
    </div>
  );
}
