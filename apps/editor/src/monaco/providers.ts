// Monaco's questions, passed on to the plan language, and its answers in Monaco's shapes.
import type { Completion } from '@followthrough/plan-language';
import { ask } from '../language/session.ts';
import { changeProviders } from './changes.ts';
import { monaco } from './monaco.ts';
import { type Model, placeOf, selector, toLocations, toPosition, toRange } from './places.ts';

let registered = 0;
let registrations: monaco.IDisposable[] = [];

/** Registers the providers once, however many editors there are; the answer ends it with the last of them. */
export function registerProviders(): () => void {
  registered += 1;
  if (registered === 1) registrations = register();
  return () => {
    registered -= 1;
    if (registered === 0) for (const one of registrations.splice(0)) one.dispose();
  };
}

function register(): monaco.IDisposable[] {
  const { languages } = monaco;
  return [
    languages.registerCompletionItemProvider(selector, {
      triggerCharacters: [' ', ':', '-', '/', '['],
      provideCompletionItems,
    }),
    languages.registerHoverProvider(selector, { provideHover }),
    languages.registerFoldingRangeProvider(selector, { provideFoldingRanges }),
    languages.registerDefinitionProvider(selector, { provideDefinition }),
    languages.registerReferenceProvider(selector, { provideReferences }),
    languages.registerDocumentSymbolProvider(selector, { provideDocumentSymbols }),
    ...changeProviders(),
  ];
}

async function provideCompletionItems(
  model: Model,
  position: monaco.Position,
): Promise<monaco.languages.CompletionList> {
  const offers =
    (await ask((worker) => worker.run('complete', [placeOf(model), toPosition(position)]))) ?? [];
  return { suggestions: offers.map((offer, place) => toSuggestion(offer, place)) };
}

function toSuggestion(offer: Completion, place: number): monaco.languages.CompletionItem {
  const { label, kind, detail, documentation, newText, snippet, filter, range } = offer;
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: kinds[kind],
    insertText: newText,
    range: toRange(range),
    // In the order in which they were offered: that of the schema.
    sortText: String(place).padStart(5, '0'),
    ...(documentation !== undefined && { documentation: { value: documentation } }),
    ...(filter !== undefined && { filterText: filter }),
    insertTextRules:
      monaco.languages.CompletionItemInsertTextRule.KeepWhitespace |
      (snippet ? monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet : 0),
  };
}

const { CompletionItemKind } = monaco.languages;

const kinds: Readonly<Record<Completion['kind'], monaco.languages.CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  record: CompletionItemKind.Struct,
};

async function provideHover(model: Model, position: monaco.Position): Promise<monaco.languages.Hover | null> {
  const found = await ask((worker) => worker.run('hover', [placeOf(model), toPosition(position)]));
  return found ? { contents: [{ value: found.text }], range: toRange(found.range) } : null;
}

async function provideFoldingRanges(model: Model): Promise<monaco.languages.FoldingRange[]> {
  const folds = (await ask((worker) => worker.run('folds', [placeOf(model)]))) ?? [];
  return folds.map(({ start, end }) => ({ start: start + 1, end: end + 1 }));
}

async function provideDefinition(
  model: Model,
  position: monaco.Position,
): Promise<monaco.languages.Location[]> {
  return toLocations(
    (await ask((worker) => worker.run('definition', [placeOf(model), toPosition(position)]))) ?? [],
  );
}

async function provideReferences(
  model: Model,
  position: monaco.Position,
): Promise<monaco.languages.Location[]> {
  return toLocations(
    (await ask((worker) => worker.run('references', [placeOf(model), toPosition(position)]))) ?? [],
  );
}

async function provideDocumentSymbols(model: Model): Promise<monaco.languages.DocumentSymbol[]> {
  const items = (await ask((worker) => worker.run('outline', [placeOf(model)]))) ?? [];
  const toSymbol = (item: (typeof items)[number]): monaco.languages.DocumentSymbol => ({
    name: item.name,
    detail: item.detail ?? '',
    kind: item.kind === 'section' ? monaco.languages.SymbolKind.Module : monaco.languages.SymbolKind.Object,
    tags: [],
    range: toRange(item.range),
    selectionRange: toRange(item.selection),
    children: item.children.map(toSymbol),
  });
  return items.map(toSymbol);
}
