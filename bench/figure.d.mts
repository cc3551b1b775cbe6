/** One row of the table of everything. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly goal?: string;
  readonly met?: boolean;
  readonly by?: string;
  readonly peers?: string;
  readonly reason?: string;
}

/** How a figure is written, what others need, and why its goal is missed. */
export interface FigureOptions {
  readonly unit?: string;
  readonly digits?: number;
  readonly peers?: string;
  readonly reason?: string;
}

export function atMost(what: string, value: number, goal: number, options?: FigureOptions): Figure;
export function atLeast(what: string, value: number, goal: number, options?: FigureOptions): Figure;
export function plain(what: string, value: number, options?: FigureOptions): Figure;
