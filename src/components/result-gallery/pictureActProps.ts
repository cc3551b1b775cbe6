import type { PictureAct } from "./pictureActs";

/** An act as the element that does it: a button, or a link where the browser does it. */
export function pictureActProps({ run, href }: PictureAct, onUse?: () => void) {
  if (!run)
    // Another origin may ignore the wish to download and show the picture instead: never in place of the app.
    return {
      tag: "a",
      props: { href, download: "", target: "_blank", rel: "noopener noreferrer", onClick: onUse },
    } as const;
  const onClick = () => {
    onUse?.();
    run();
  };
  return { tag: "button", props: { type: "button", onClick } } as const;
}
