/** The largest reference image that the API takes, in bytes (documented as 50 MB). */
export const referenceImageBytes = 50 * 1024 * 1024;

/** The media types of reference images that the API takes (documented as PNG, JPG, JPEG, WebP). */
export const referenceImageTypes = ["image/png", "image/jpeg", "image/webp"] as const;
