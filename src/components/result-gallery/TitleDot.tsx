/** The dot between the title of a tile and what follows it; it never begins a line. */
export const TitleDot = () => <span className="gih-dot">{"\u00a0· "}</span>;
