import { Glyph, type GlyphProps } from "../icon/Glyph";
import { viewerShapes } from "./viewerShapes";

/** Props of {@link ViewerIcon}. */
export interface ViewerIconProps extends Omit<GlyphProps, "children"> {
  /** Which drawing. */
  name: keyof typeof viewerShapes;
}

/** A drawing that only the viewer has. */
export const ViewerIcon = ({ name, ...rest }: ViewerIconProps) => (
  <Glyph {...rest}>{viewerShapes[name]}</Glyph>
);
