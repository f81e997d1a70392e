import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../tools/paths.js';

/** A source file of the project; `path` is relative to the project, with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** All files below the given folders, relative to the project, with `/`. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The parsed TypeScript files below the given folders. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return filesIn(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parse(path, read(path)));
}

/** A parsed file; the text need not be on disk. */
export function parse(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) };
}

/** Every node of a file. */
export function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(source.tree);
  return nodes;
}

/** What a file imports: static, re-exported, dynamic and `import('…')` in types. */
export function importsOf(source: Source): string[] {
  return importNodes(source).map(({ specifier }) => specifier);
}

/** As `importsOf`, without what disappears when types are removed. */
export function valueImportsOf(source: Source): string[] {
  return importNodes(source)
    .filter(({ node }) => !isTypeOnly(node))
    .map(({ specifier }) => specifier);
}

function importNodes(source: Source): { node: ts.Node; specifier: string }[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteral(specifier) ? [{ node, specifier: specifier.text }] : [];
  });
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** Names that a file uses as free-standing identifiers, each with its member where it has one: `Date.now`. */
export function namesUsedIn(source: Source): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(source)) {
    if (!ts.isIdentifier(node) || isLabel(node)) continue;
    names.add(node.text);
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) names.add(`${node.text}.${parent.name.text}`);
    if (ts.isNewExpression(parent) && !parent.arguments?.length) names.add(`new ${node.text}()`);
  }
  return names;
}

/** True for an identifier that only names a member, not a variable. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
      parent.name === node)
  );
}
