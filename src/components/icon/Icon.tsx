import { Glyph, type GlyphProps } from "./Glyph";
import { iconShapes, type IconName } from "./iconShapes";

/** Props of {@link Icon}. */
export interface IconProps extends Omit<GlyphProps, "children"> {
  /** Which drawing. */
  name: IconName;
}

/** A decorative drawing in the colour of the text around it; what it means is said by words beside it. */
export const Icon = ({ name, ...rest }: IconProps) => <Glyph {...rest}>{iconShapes[name]}</Glyph>;
