import { dirname, join } from "node:path";
import ts from "typescript";

const isTop = (node) => ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent);

/** The statement that declares something, and not only passes it on. */
function statementOf(node) {
  let found = node;
  while (!ts.isSourceFile(found) && !isTop(found)) found = found.parent;
  return ts.isSourceFile(found) || ts.isImportDeclaration(found) ? undefined : found;
}

/** A program of the published types alone; what they import from other packages is only a name. */
function createProgram(files) {
  const options = { noLib: true, types: [], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNames = (names, from) =>
    names.map((name) =>
      name.startsWith(".")
        ? { resolvedFileName: join(dirname(from), name.replace(/\.js$/, ".d.ts")), extension: ".d.ts" }
        : undefined,
    );
  return ts.createProgram(files, options, host);
}

/** Reads published types: `exportsOf` a file gives names and symbols, `declarationsOf` a symbol its statements, `usedBy` a statement the symbols that it names. */
export function readTypes(files) {
  const program = createProgram(files);
  const checker = program.getTypeChecker();
  const resolve = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportsIn = (symbol) =>
    checker.getExportsOfModule(symbol).map((found) => ({ name: found.name, symbol: resolve(found) }));
  const declarationsOf = (symbol) => [
    ...new Set((symbol.declarations ?? []).map(statementOf).filter((found) => found !== undefined)),
  ];
  function usedBy(statement) {
    const used = new Set();
    const visit = (node) => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const target = symbol && resolve(symbol);
      if (target?.declarations?.some((declaration) => isDeclaredAtTop(declaration))) used.add(target);
      ts.forEachChild(node, visit);
    };
    visit(statement);
    return [...used];
  }
  const isNamespace = (symbol) => declarationsOf(symbol).some(ts.isModuleDeclaration);
  return {
    exportsOf: (file) => exportsIn(checker.getSymbolAtLocation(program.getSourceFile(file))),
    membersOf: (symbol) => (isNamespace(symbol) ? exportsIn(symbol) : undefined),
    declarationsOf,
    usedBy,
  };
}

function isDeclaredAtTop(declaration) {
  const named = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const isOurs =
    ts.isStatement(named) || ts.isInterfaceDeclaration(named) || ts.isTypeAliasDeclaration(named);
  return isOurs && isTop(named) && !ts.isModuleDeclaration(named);
}
