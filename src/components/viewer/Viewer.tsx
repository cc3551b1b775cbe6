import { ViewerRoot, type ViewerRootProps } from "./ViewerRoot";

/** Props of {@link Viewer}; the rest goes to its dialog. */
export interface ViewerProps extends Omit<ViewerRootProps, "children"> {}

/**
 * One picture, as large as fits: zoom, neighbours, its recipe, a comparison, and what can be done with it. A modal
 * dialog; what is in it is loaded when it is first opened.
 */
export const Viewer = (props: ViewerProps) => <ViewerRoot {...props} />;
