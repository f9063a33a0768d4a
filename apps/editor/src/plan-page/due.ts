// What is due: commitments, values aimed at and targets, by their last day.
import {
  type Action,
  dueDay,
  type Indicator,
  type Localized,
  type Path,
  type PlanFolder,
  type Target,
  type Workspace,
} from '@followthrough/domain';

/** One thing that is due; `path` leads to where its date is written. */
export interface Due {
  readonly what: 'action' | 'indicator' | 'target';
  readonly folder: string;
  readonly path: Path;
  readonly name: Localized;
  /** The date as it is written, and its last day. */
  readonly date: string;
  readonly day: string;
  /** What is to be reached by then, where it is a value. */
  readonly aim?: string;
  readonly responsible?: string;
}

/** Everything of one's own plan that is not done yet, the earliest day first. */
export function dueIn({ folders }: Workspace): Due[] {
  return folders
    .filter(({ plan }) => plan !== undefined)
    .flatMap(dueInFolder)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function dueInFolder({ folder, actions, indicators, targets }: PlanFolder): Due[] {
  return [
    ...actions.flatMap((action, place) => dueOfAction(folder, action, place)),
    ...indicators.flatMap((indicator, place) => dueOfIndicator(folder, indicator, place)),
    ...targets.flatMap((target, place) => dueOfTarget(folder, target, place)),
  ];
}

function dueOfAction(folder: string, action: Action, place: number): Due[] {
  const { timeframe, progress = [], activity, responsible } = action;
  const day = timeframe === undefined ? undefined : dueDay(timeframe);
  const ended = progress.some(({ value }) => value === 'completed' || value === 'dropped');
  if (timeframe === undefined || day === undefined || ended) return [];
  const path = ['actions', place, 'timeframe'];
  return [{ what: 'action', folder, path, name: activity, date: timeframe, day, ...lead(responsible) }];
}

/** Values aimed at after the last observation: those before it can be judged already. */
function dueOfIndicator(folder: string, indicator: Indicator, place: number): Due[] {
  const { target = {}, observations = [], name, unit, responsible } = indicator;
  const observed = observations.flatMap(({ values }) =>
    Object.keys(values).map((date) => dueDay(date) ?? ''),
  );
  const last = observed.sort().at(-1) ?? '';
  return Object.entries(target).flatMap(([date, { value }]): Due[] => {
    const day = dueDay(date);
    if (day === undefined || day <= last) return [];
    const path = ['indicators', place, 'target', date];
    const aim = unit === undefined ? value : `${value} ${unit}`;
    return [{ what: 'indicator', folder, path, name, date, day, aim, ...lead(responsible) }];
  });
}

function dueOfTarget(folder: string, { id, due, percent }: Target, place: number): Due[] {
  const day = due === undefined ? undefined : dueDay(due);
  if (due === undefined || day === undefined) return [];
  const path = ['targets', place, 'due'];
  return [
    {
      what: 'target',
      folder,
      path,
      name: id,
      date: due,
      day,
      ...(percent !== undefined && { aim: percent }),
    },
  ];
}

const lead = (responsible?: readonly string[]) =>
  responsible?.[0] === undefined ? {} : { responsible: responsible[0] };
