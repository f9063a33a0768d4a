// From one value of a record to another by single steps: a field set, an item put in, something taken out.
import { child, isMap, metaOf, type Path, type Raw, unwrap } from '@followthrough/domain';
import { z } from 'zod';
import { identityOf, isSame } from '../../diff-fields.ts';

export interface Step {
  kind: 'set' | 'insert' | 'remove';
  path: Path;
  /** Absent where something is taken out. */
  value?: Raw;
}

/** The next step towards the goal; undefined where nothing is left to do. */
export function nextStep(
  schema: z.ZodType | undefined,
  have: Raw,
  goal: Raw,
  path: Path = [],
): Step | undefined {
  if (isSame(have, goal)) return undefined;
  if (isMap(have) && isMap(goal)) return stepInMap(schema, have, goal, path);
  if (Array.isArray(have) && Array.isArray(goal)) return stepInList(schema, have, goal, path);
  return { kind: 'set', path, value: goal };
}

/** The value after a step. */
export function stepped(raw: Raw, { kind, path, value }: Step, depth = 0): Raw {
  const step = path[depth];
  if (step === undefined) return value ?? raw;
  const last = depth === path.length - 1;
  if (Array.isArray(raw)) {
    const items = [...raw];
    const at = Number(step);
    if (!last) items[at] = stepped(items[at] ?? '', { kind, path, value } as Step, depth + 1);
    else if (kind === 'remove') items.splice(at, 1);
    else items.splice(at, kind === 'insert' ? 0 : 1, value ?? '');
    return items;
  }
  const fields = new Map(Object.entries(isMap(raw) ? raw : {}));
  const key = String(step);
  if (last && kind === 'remove') fields.delete(key);
  else if (last) fields.set(key, value ?? '');
  else fields.set(key, stepped(fields.get(key) ?? '', { kind, path, value } as Step, depth + 1));
  return Object.fromEntries(fields);
}

/** What is taken out comes last, so that a map is never empty on the way. */
function stepInMap(
  schema: z.ZodType | undefined,
  have: { [key: string]: Raw },
  goal: { [key: string]: Raw },
  path: Path,
): Step | undefined {
  for (const [key, value] of Object.entries(goal)) {
    const at = [...path, key];
    const old = Object.hasOwn(have, key) ? have[key] : undefined;
    if (old === undefined) return { kind: 'set', path: at, value };
    const step = nextStep(schema && child(schema, key), old, value, at);
    if (step) return step;
  }
  const gone = Object.keys(have).find((key) => !Object.hasOwn(goal, key));
  return gone === undefined ? undefined : { kind: 'remove', path: [...path, gone] };
}

/** Items that begin and end both lists stay where they are. */
function stepInList(
  schema: z.ZodType | undefined,
  have: readonly Raw[],
  goal: readonly Raw[],
  path: Path,
): Step | undefined {
  const most = Math.min(have.length, goal.length);
  let head = 0;
  while (head < most && isSame(have[head], goal[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(have[have.length - 1 - tail], goal[goal.length - 1 - tail])) tail++;
  const old = have.slice(head, have.length - tail);
  const now = goal.slice(head, goal.length - tail);
  const item = schema && itemOf(schema);
  if (old.length > now.length) {
    const place = Math.max(
      0,
      old.findIndex((one) => !now.some((other) => isOneThing(item, one, other))),
    );
    return { kind: 'remove', path: [...path, head + place] };
  }
  if (old.length < now.length) {
    const place = Math.max(
      0,
      now.findIndex((one) => !old.some((other) => isOneThing(item, one, other))),
    );
    return { kind: 'insert', path: [...path, head + Math.min(place, old.length)], value: now[place] as Raw };
  }
  const [one, other] = [old[0] as Raw, now[0] as Raw];
  const at = [...path, head];
  const isOne = isOneThing(item, one, other) || (old.length === 1 && isLikely(item, one, other));
  return isOne || item === undefined || metaOf(item).identity === undefined
    ? nextStep(item, one, other, at)
    : { kind: 'set', path: at, value: other };
}

function isOneThing(schema: z.ZodType | undefined, one: Raw, other: Raw): boolean {
  if (isSame(one, other)) return true;
  const identity = schema === undefined ? '' : identityOf(schema, one);
  return schema !== undefined && identity !== '' && identity === identityOf(schema, other);
}

/** The only item that differs is the one that was where it has the same name or none, or where a field of it stayed. */
const isLikely = (schema: z.ZodType | undefined, one: Raw, other: Raw): boolean =>
  isMap(one) &&
  isMap(other) &&
  ((schema !== undefined && identityOf(schema, one) === identityOf(schema, other)) ||
    Object.entries(one).some(([key, value]) => Object.hasOwn(other, key) && isSame(value, other[key])));

function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}
