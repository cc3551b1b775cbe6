import { useId, useMemo, type ComponentPropsWithoutRef } from "react";
import { creditsPerImage } from "../contract/priceOf";
import { useImageHub } from "../hooks/ImageHubContext";
import { useSubmissionNews, type SubmissionNews } from "../hooks/useSubmissionNews";
import { useMessages } from "../messages/useMessages";
import { cx } from "../primitives/cx";
import { Piece } from "../primitives/Piece";
import { Composer, type ComposerProps } from "./Composer";
import { CreditsBadge } from "./CreditsBadge";
import { ResultGallery } from "./ResultGallery";
import { splitComposerOptions } from "./splitComposerOptions";
import { startersOf } from "./startersOf";
import type { StudioSlots } from "./StudioSlots";
import { StudioTitle } from "./StudioTitle";
import { useComposer, type UseComposerOptions } from "./useComposer";

/** Props of {@link ImageStudio}; the rest goes to its root element. */
export interface ImageStudioProps
  extends
    UseComposerOptions,
    SubmissionNews,
    Omit<ComponentPropsWithoutRef<"div">, "children" | "onError" | "placeholder">,
    Pick<ComposerProps, "submitOn" | "maxLength" | "placeholder" | "onTopUp"> {
  /** Pieces of your own in the place of ready-made ones. Default: none. */
  slots?: StudioSlots | undefined;
}

/** A whole studio: prompt form, gallery and credits, laid out by the width of its container. */
export function ImageStudio(props: ImageStudioProps) {
  const { scope } = useImageHub();
  return <UsersStudio key={scope} {...props} />;
}

const noSlots: StudioSlots = {};

function UsersStudio(props: ImageStudioProps) {
  const [options, others] = splitComposerOptions(props);
  const { submitOn, maxLength, placeholder, onTopUp, slots = noSlots, className, ...more } = others;
  const { onGenerationAccepted, onGenerationSettled, ...rest } = more;
  const { t, root } = useMessages();
  const starters = useMemo(() => startersOf(t), [t]);
  const title = useId();
  const composer = useComposer(options);
  useSubmissionNews({ onGenerationAccepted, onGenerationSettled });

  const { model, settings, cost } = composer.form;
  const each = model ? creditsPerImage(model, settings.tier) : null;
  const perImage = each === null ? undefined : { credits: each, tier: settings.tier };
  const form = { submitOn, maxLength, placeholder, onTopUp, slots, templates: options.templates };
  const gallery = {
    ...(slots.title !== null && { "aria-labelledby": title }),
    ...{ starters, viewer: slots.viewer, onStart: composer.start, onReuse: composer.reuse },
    ...{ onUseAsReference: composer.takeReference, onVary: composer.vary },
  };

  return (
    <div {...root} {...rest} className={cx("gih-root gih-studio", className)}>
      <div className="gih-studio-layout">
        <Composer composer={composer} {...form} />
        <div className="gih-studio-bar">
          <Piece slot={slots.title} as={StudioTitle} given={{ id: title }} />
          <Piece
            slot={slots.credits}
            as={CreditsBadge}
            given={{ onTopUp, perImage, lowBelow: cost ?? undefined }}
          />
        </div>
        <div className="gih-studio-gallery">
          <Piece slot={slots.gallery} as={ResultGallery} given={gallery} />
        </div>
      </div>
    </div>
  );
}
