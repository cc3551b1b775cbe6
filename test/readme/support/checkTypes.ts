import { dirname, join } from "node:path";
import ts from "typescript";
import { root } from "../../support/root";
import { entries } from "./entries";

function compilerOptions(): ts.CompilerOptions {
  const file = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const paths = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, [join(root, path)]]));
  return { ...options, paths };
}

/** Type checks files that exist only in memory against the library's source; gives the complaints about each file. */
export function checkTypes(files: Readonly<Record<string, string>>): Map<string, string[]> {
  const folder = join(root, "readme-in-memory");
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const folders = new Set([...texts.keys()].flatMap((path) => [dirname(path), folder]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const complaints = new Map<string, string[]>();
  for (const name of Object.keys(files)) {
    const source = program.getSourceFile(join(folder, name));
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    complaints.set(
      name,
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    );
  }
  return complaints;
}
