// The 17 Sustainable Development Goals and their 169 targets.
import { fold, foldedIndex } from './fold.ts';
import type { Label, Vocabulary } from './provenance.ts';
import { sdgTargetsTable } from './sdg-targets-table.ts';

/** A goal, "1" to "17", with its short title. */
export type SdgGoal = { readonly id: string; readonly title: Label };

/** A target: id as the UN prints it ("16.3", "1.a"), its goal, and its wording in English. */
export type SdgTarget = { readonly id: string; readonly goal: string; readonly text: string };

/** The goals. English titles are the UN's short titles; Mongolian ones are those of the UN in Mongolia. */
export const sdgGoals: Vocabulary<SdgGoal> = {
  source:
    'A/RES/70/1; short titles of the UN; Mongolian titles: mongolia.un.org, 10 September 2022 (spelling evened out; goal 14, absent there, is ours)',
  date: '2022-09-10',
  items: [
    ['No poverty', 'Ядуурлыг устгах'],
    ['Zero hunger', 'Өлсгөлөнг устгах'],
    ['Good health and well-being', 'Эрүүл мэндийг дэмжих'],
    ['Quality education', 'Чанартай боловсролыг дэмжих'],
    ['Gender equality', 'Жендэрийн тэгш байдлыг хангах'],
    ['Clean water and sanitation', 'Баталгаат ундны ус, ариун цэврийн байгууламжаар хангах'],
    ['Affordable and clean energy', 'Сэргээгдэх эрчим хүчийг нэвтрүүлэх'],
    ['Decent work and economic growth', 'Эдийн засгийн өсөлт, баталгаат ажлын байрыг бий болгох'],
    ['Industry, innovation and infrastructure', 'Инноваци болон дэд бүтцийг хөгжүүлэх'],
    ['Reduced inequalities', 'Тэгш бус байдлыг бууруулах'],
    ['Sustainable cities and communities', 'Ээлтэй хот, иргэдийн оролцоог дэмжих'],
    ['Responsible consumption and production', 'Хариуцлагатай хэрэглээг дэмжих'],
    ['Climate action', 'Уур амьсгалын өөрчлөлтийн нөлөөг бууруулах'],
    ['Life below water', 'Далай тэнгисийн нөөцийг хамгаалах'],
    ['Life on land', 'Хуурай газрын экосистемийг хамгаалах'],
    ['Peace, justice and strong institutions', 'Энх тайван, шударга ёсыг цогцлоох'],
    ['Partnerships for the goals', 'Хөгжлийн төлөөх түншлэлийг бэхжүүлэх'],
  ].map(([en = '', mn = ''], index) => ({ id: String(index + 1), title: { en, mn } })),
};

/** The targets in the order of the resolution. */
export const sdgTargets: Vocabulary<SdgTarget> = {
  source:
    'A/RES/70/1, Transforming our world: the 2030 Agenda for Sustainable Development; long wordings shortened',
  date: '2015-09-25',
  items: sdgTargetsTable.trim().split('\n').map(readTarget),
};

/** The target an id means; "16.3 - Rule of law", "SDG 16.3" and "1.A" are read as exports write them. */
export function findSdgTarget(text: string): SdgTarget | undefined {
  const id = /^\W*(?:sdg|target)?\s*(\d{1,2}\.(?:\d{1,2}|[a-d]))(?![\w.])/i.exec(text)?.[1];
  return id === undefined ? undefined : targetById.get(id.toLowerCase());
}

/** The goal an id or a title means: "16", "Goal 16", "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "Zero hunger". */
export function findSdgGoal(text: string): SdgGoal | undefined {
  const id = /^\W*(?:sdg|goal)?\s*(\d{1,2})(?![\w.])/i.exec(text)?.[1];
  return id === undefined ? goalByTitle.get(fold(text)) : goalById.get(id);
}

function readTarget(line: string): SdgTarget {
  const bar = line.indexOf('|');
  const id = line.slice(0, bar);
  return { id, goal: id.slice(0, id.indexOf('.')), text: line.slice(bar + 1) };
}

const targetById: ReadonlyMap<string, SdgTarget> = new Map(
  sdgTargets.items.map((target) => [target.id, target]),
);
const goalById: ReadonlyMap<string, SdgGoal> = new Map(sdgGoals.items.map((goal) => [goal.id, goal]));
const goalByTitle = foldedIndex(sdgGoals.items, (goal) => [goal.title.en, goal.title.mn]);
