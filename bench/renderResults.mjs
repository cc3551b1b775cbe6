const cell = (text) => String(text ?? "").replaceAll("|", "\\|");
const verdictOf = ({ met, by, reason }) =>
  met === undefined ? "" : met ? "met" : `**missed by ${by}**${reason ? `: ${reason}` : ""}`;

const rowOf = (figure) =>
  `| ${[figure.what, figure.is, figure.goal, verdictOf(figure), figure.peers].map(cell).join(" | ")} |`;

function sectionOf({ title, page }, { figures, versions = [], note, command, date, machine }) {
  return `## ${title}

\`${command}\` on ${date}, ${machine}${versions.length > 0 ? `, ${versions.join(", ")}` : ""}.${page ? ` More in [${page}](${page}).` : ""}
${note ? `\n${note}\n` : ""}
| What | Result | Goal | | Others, same measure |
| --- | ---: | ---: | --- | --- |
${figures.map(rowOf).join("\n")}
`;
}

/** Every figure of the last run of each part, as Markdown. */
export function renderResults(parts, results) {
  const measured = Object.entries(parts).filter(([name]) => results[name]);
  const all = measured.flatMap(([name]) => results[name].figures).filter(({ met }) => met !== undefined);
  const missed = all.filter(({ met }) => !met).length;
  return `# Measured

Written by \`npm run bench\`, which installs what it compares with into a folder of its own. A part alone is \`npm run bench -- size\`, and
so on; the others keep what they had. ${all.length - missed} of ${all.length} goals are met.

${measured.map(([name, part]) => sectionOf(part, results[name])).join("\n")}`;
}
