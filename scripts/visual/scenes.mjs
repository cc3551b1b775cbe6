/** The stories that are held beside their stored pictures, by their ids in Storybook. */
export const stories = [
  "imagestudio--empty",
  "imagestudio--queued",
  "imagestudio--reuse-recipe",
  "imagestudio--nothing-read",
  "promptform--too-many-references",
  "modelpicker--success",
  "referencedropzone--success",
  "referencedropzone--rejections",
  "resultgallery--success",
  "resultgallery-work--endings",
  "viewer--opened",
  "viewer--compared",
  "creditsbadge--low",
];

export const themes = ["light", "dark"];

/** Pixels. */
export const windows = [
  { width: 360, height: 780 },
  { width: 768, height: 1000 },
  { width: 1280, height: 900 },
];
