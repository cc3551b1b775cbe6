import ts from "typescript";
import type { Source } from "./readSources";

/** One import, re-export or dynamic import, as it is written. */
export interface ImportEdge {
  specifier: string;
  /** Nothing of it is left in the built file. */
  typeOnly: boolean;
  /** The name after `import * as`, where it has that form. */
  namespace?: string | undefined;
}

/** What the rules need to know about a file. */
export interface ScannedSource extends Source {
  imports: ImportEdge[];
  starExports: string[];
  hasDefaultExport: boolean;
  callsFetch: boolean;
}

function importOf(node: ts.Node): ImportEdge | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const bindings = node.importClause?.namedBindings;
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      namespace: bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    if (target && ts.isStringLiteral(target)) return { specifier: target.text, typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    if (ts.isStringLiteral(literal)) return { specifier: literal.text, typeOnly: true };
  }
  return undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

function isFetchCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === "fetch";
}

/** Reads a file's imports and the few constructs that are not allowed everywhere. */
export function scanSource(source: Source): ScannedSource {
  const found: ScannedSource = {
    ...source,
    imports: [],
    starExports: [],
    hasDefaultExport: false,
    callsFetch: false,
  };
  const visit = (node: ts.Node): void => {
    const edge = importOf(node);
    if (edge) found.imports.push(edge);
    if (edge && ts.isExportDeclaration(node) && !node.exportClause) found.starExports.push(edge.specifier);
    found.hasDefaultExport ||= isDefaultExport(node);
    found.callsFetch ||= isFetchCall(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest));
  return found;
}
