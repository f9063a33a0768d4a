// What a source file names of other files and packages, read by Vite's parser: no pattern is fooled by a string.
import { parseSync, Visitor } from 'vite';

/** One named module; `line` counts from 1. */
export interface Import {
  specifier: string;
  line: number;
  typeOnly: boolean;
}

/** Static, dynamic and type imports, re-exports, mocks, and code named by `new URL('./x.ts', import.meta.url)`. */
export function readImports(path: string, text: string): Import[] {
  const { program } = parseSync(path, text);
  const found: Import[] = [];
  const add = (node: { value: unknown; start: number } | null | undefined, typeOnly: boolean) => {
    if (typeof node?.value === 'string')
      found.push({ specifier: node.value, line: lineAt(text, node.start), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source as { value: unknown; start: number }, false),
    TSImportType: (node) => add(node.source, true),
    NewExpression: (node) => {
      const first = node.arguments[0];
      const named =
        node.callee.type === 'Identifier' && node.callee.name === 'URL' && first?.type === 'Literal';
      if (named && typeof first.value === 'string' && /^\..*\.(ts|tsx|js|mjs)$/.test(first.value))
        add(first, false);
    },
  }).visit(program);
  return found.sort((a, b) => a.line - b.line);
}

/** `@scope/name` or `name` of a specifier that is not relative. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
