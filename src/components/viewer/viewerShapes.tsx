import type { ReactNode } from "react";

/** The drawings that only the viewer needs, which therefore load with it; each on a 20 by 20 grid. */
export const viewerShapes = {
  fit: (
    <path d="M3.25 7V5.25a2 2 0 0 1 2-2H7m6 0h1.75a2 2 0 0 1 2 2V7m0 6v1.75a2 2 0 0 1-2 2H13m-6 0H5.25a2 2 0 0 1-2-2V13" />
  ),
  compare: (
    <path d="M10 2.75v14.5M7.25 4.75H5a2 2 0 0 0-2 2v6.5a2 2 0 0 0 2 2h2.25m5.5-10.5H15a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2h-2.25" />
  ),
  link: (
    <path d="M8.5 11.5a3.25 3.25 0 0 0 4.6 0l2.7-2.7a3.25 3.25 0 0 0-4.6-4.6l-.7.7m1 3.6a3.25 3.25 0 0 0-4.6 0l-2.7 2.7a3.25 3.25 0 0 0 4.6 4.6l.7-.7" />
  ),
  text: <path d="M4 5.25h12M4 10h12M4 14.75h7" />,
} satisfies Record<string, ReactNode>;
