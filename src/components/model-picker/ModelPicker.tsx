import { ModelPickerAspectRatio } from "./ModelPickerAspectRatio";
import { ModelPickerChanges } from "./ModelPickerChanges";
import { ModelPickerCount } from "./ModelPickerCount";
import { ModelPickerLoading } from "./ModelPickerLoading";
import { ModelPickerModel } from "./ModelPickerModel";
import { ModelPickerNotice } from "./ModelPickerNotice";
import { ModelPickerQuality } from "./ModelPickerQuality";
import { ModelPickerRoot, type ModelPickerRootProps } from "./ModelPickerRoot";
import { ModelPickerSkeleton } from "./ModelPickerSkeleton";
import { ModelPickerTier } from "./ModelPickerTier";

/** Props of {@link ModelPicker}; the rest goes to its root. */
export interface ModelPickerProps extends Omit<ModelPickerRootProps, "children"> {}

/** Model, ratio, resolution, quality and number of images, each with its price; everything comes from the models. */
export function ModelPicker(props: ModelPickerProps) {
  return (
    <ModelPickerRoot {...props}>
      <ModelPickerLoading />
      <ModelPickerSkeleton part="model" />
      <ModelPickerSkeleton part="ratio" />
      <ModelPickerSkeleton part="tier" />
      <ModelPickerSkeleton part="quality" />
      <ModelPickerSkeleton part="count" />
      <ModelPickerNotice />
      <ModelPickerModel />
      <ModelPickerAspectRatio />
      <ModelPickerTier />
      <ModelPickerQuality />
      <ModelPickerCount />
      <ModelPickerChanges />
    </ModelPickerRoot>
  );
}
