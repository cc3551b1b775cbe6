import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";
import { contents } from "./contents.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const fence = /^```[^]*?^```$/gm;

const slug = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

/** The headings of one level with what stands below each. */
function sectionsOf(text, level) {
  const [, ...pieces] = text.replaceAll(fence, "").split(new RegExp(`^${"#".repeat(level)} `, "m"));
  return pieces.map((piece) => {
    const [heading = ""] = piece.split("\n", 1);
    return { heading, text: piece.slice(heading.length) };
  });
}

const link = (title, target, words) => `- [${title}](${target})${words ? `: ${words}` : ""}`;

/** The README's own words for each import. */
const wordsFor = (readme, specifier) =>
  readme
    .split("\n")
    .find((line) => line.startsWith(`| \`${specifier}\` `))
    ?.split("|")[3]
    ?.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .trim();

const guides = () => {
  const names = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  return [...names.sort().map((name) => `docs/${name}`), "SECURITY.md"];
};

function linksToSections(readme) {
  const headings = sectionsOf(readme, 2).map(({ heading }) => heading);
  const unsaid = headings.filter((heading) => !(heading in contents) && heading !== "Licence");
  if (unsaid.length > 0) throw new Error(`scripts/llms/contents.mjs says nothing of: ${unsaid.join(", ")}.`);
  return headings
    .filter((heading) => heading in contents)
    .map((heading) => link(heading, `README.md#${slug(heading)}`, contents[heading]));
}

/** The documents for machines that read: an index of everything, and everything in one file. */
export function writeLlms() {
  const readme = read("README.md");
  const [{ heading: title, text: start }] = sectionsOf(readme, 1);
  const summary = start.trim().split("\n\n")[0].replaceAll("\n", "\n> ");
  const others = guides().map((path) => link(sectionsOf(read(path), 1)[0].heading, path));
  const reports = readdirSync(join(root, "etc")).sort();
  const exported = reports.map((name) => {
    const [{ heading }] = sectionsOf(read(`etc/${name}`), 1);
    return link(heading, `etc/${name}`, wordsFor(readme, heading));
  });
  const index = [
    `# ${title}\n\n> ${summary}`,
    "All of the documentation is in [llms-full.txt](llms-full.txt), in one file.",
    `## Documentation\n\n${linksToSections(readme).join("\n")}`,
    `## Guides\n\n${others.join("\n")}`,
    `## Every export, with its types\n\n${exported.join("\n")}`,
    `## Optional\n\n${link("Changes", "CHANGELOG.md")}\n${link("Contributing", "CONTRIBUTING.md")}`,
  ];
  const full = ["README.md", ...guides()].map((path) => `<!-- ${path} -->\n\n${read(path).trim()}\n`);
  return { "llms.txt": `${index.join("\n\n")}\n`, "llms-full.txt": full.join("\n") };
}
