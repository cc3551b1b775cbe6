import type { ReactNode } from "react";

/** The drawings, each on a 20 by 20 grid; strokes come from the svg around them. */
export const iconShapes = {
  credits: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m10 6.75 3.25 3.25L10 13.25 6.75 10Z" />
    </>
  ),
  image: (
    <>
      <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2.5" />
      <circle cx="7" cy="8" r="1.25" />
      <path d="m3.25 14.75 4-4 3 2.75 3-3.25 3.75 4" />
    </>
  ),
  imageAdd: (
    <>
      <path d="M10.25 3.75h-5a2.5 2.5 0 0 0-2.5 2.5v7.5a2.5 2.5 0 0 0 2.5 2.5h9.5a2.5 2.5 0 0 0 2.5-2.5v-3.5" />
      <path d="m3.25 14.5 4-3.75 2.75 2.5 2.5-2.5 4 3.75M15.25 2.75v5M12.75 5.25h5" />
    </>
  ),
  imageOff: (
    <path d="m3 3 14 14M7.5 3.75h7.25a2.5 2.5 0 0 1 2.5 2.5v7.25M15 16.25H5.25a2.5 2.5 0 0 1-2.5-2.5v-7.5c0-.7.25-1.25.75-1.75m-.25 10 4-3.75 2.75 2.5 1-1" />
  ),
  camera: (
    <>
      <path d="M3.25 15.25h13.5a1 1 0 0 0 1-1V7a1 1 0 0 0-1-1h-2.5L13 3.75H7L5.75 6h-2.5a1 1 0 0 0-1 1v7.25a1 1 0 0 0 1 1Z" />
      <circle cx="10" cy="10.25" r="2.75" />
    </>
  ),
  link: (
    <path d="m8.25 5.75 1.6-1.6a4.24 4.24 0 0 1 6 6l-1.6 1.6m-2.5 2.5-1.6 1.6a4.24 4.24 0 0 1-6-6l1.6-1.6M7.75 12.25l4.5-4.5" />
  ),
  x: <path d="m5.25 5.25 9.5 9.5m0-9.5-9.5 9.5" />,
  check: <path d="m4.75 10.5 3.5 3.5 7-8" />,
  plus: <path d="M10 4.25v11.5M4.25 10h11.5" />,
  minus: <path d="M4.25 10h11.5" />,
  heart: (
    <path d="M10 16.25c-2-1.25-7-4.4-7-8.5a3.7 3.7 0 0 1 7-1.5 3.7 3.7 0 0 1 7 1.5c0 4.1-5 7.25-7 8.5Z" />
  ),
  download: <path d="M10 3.25v9.25M6.25 8.9 10 12.65l3.75-3.75M3.75 16.25h12.5" />,
  upload: (
    <path d="M10 12.75V3.5M6.25 7.25 10 3.5l3.75 3.75m-10 5.5v1.5a2 2 0 0 0 2 2h8.5a2 2 0 0 0 2-2v-1.5" />
  ),
  copy: (
    <>
      <rect x="7.25" y="7.25" width="9.5" height="9.5" rx="2" />
      <path d="M12.75 4.75a1.75 1.75 0 0 0-1.75-1.5H5.25a2 2 0 0 0-2 2V11a1.75 1.75 0 0 0 1.5 1.75" />
    </>
  ),
  reuse: <path d="M3.75 5.25v3.9a3.1 3.1 0 0 0 3.1 3.1h9m-3.35-3.5 3.5 3.5-3.5 3.5" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.4" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 5.75V10l2.75 2" />
    </>
  ),
  alert: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 6.25v4.5m0 2.85v.01" />
    </>
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M7.9 8a2.1 2.1 0 1 1 3.1 1.95c-.65.35-1 .75-1 1.4m0 2.35v.01" />
    </>
  ),
  retry: <path d="M16.25 10a6.25 6.25 0 1 1-1.85-4.45L16.5 7.6m0-3.85V7.6h-3.85" />,
  expand: <path d="M12 3.25h4.75V8M8 16.75H3.25V12M16.5 3.5l-5 5m-8 8 5-5" />,
  chevronDown: <path d="m5.75 8 4.25 4.25L14.25 8" />,
  chevronUp: <path d="M5.75 12 10 7.75 14.25 12" />,
  chevronStart: <path d="M12 5.25 7.25 10 12 14.75" />,
  chevronEnd: <path d="M8 5.25 12.75 10 8 14.75" />,
  offline: (
    <path d="m3 3.5 14 13M5.25 8.1a3.9 3.9 0 0 0 1.1 7.65h7.15M8.25 5.2a4.6 4.6 0 0 1 6.4 3.4 3.2 3.2 0 0 1 2 4.9" />
  ),
  trash: (
    <path d="M3.75 5.75h12.5m-8.25 0V4.5c0-.7.55-1.25 1.25-1.25h1.5c.7 0 1.25.55 1.25 1.25v1.25m-6.5 0 .65 9.1a2 2 0 0 0 2 1.9h3.7a2 2 0 0 0 2-1.9l.65-9.1" />
  ),
  select: (
    <>
      <rect x="3.25" y="3.25" width="13.5" height="13.5" rx="3.5" />
      <path d="m7 10.2 2.2 2.2 4-4.6" />
    </>
  ),
  sliders: (
    <>
      <path d="M3.25 6.25h7m4.3 0h2.2M3.25 13.75h2.3m4.2 0h7" />
      <circle cx="12.4" cy="6.25" r="2" />
      <circle cx="7.6" cy="13.75" r="2" />
    </>
  ),
  partial: (
    <>
      <rect x="3.25" y="3.25" width="5.5" height="5.5" rx="1.5" fill="currentColor" />
      <rect x="11.25" y="3.25" width="5.5" height="5.5" rx="1.5" fill="currentColor" />
      <rect x="3.25" y="11.25" width="5.5" height="5.5" rx="1.5" fill="currentColor" />
      <rect x="11.25" y="11.25" width="5.5" height="5.5" rx="1.5" />
    </>
  ),
  template: <path d="M3.75 5.25h12.5m-12.5 4.75h3m3.5 0h6m-12.5 4.75h7.5" />,
  pause: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M8.25 7.5v5m3.5-5v5" />
    </>
  ),
  vary: (
    <>
      <rect x="2.75" y="2.75" width="10" height="10" rx="2.25" />
      <path d="M15.6 7.25A2 2 0 0 1 17.25 9.2v6.05a2 2 0 0 1-2 2H9.2a2 2 0 0 1-1.95-1.65M7.75 5.5v4.5M5.5 7.75H10" />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** The name of a drawing. */
export type IconName = keyof typeof iconShapes;
