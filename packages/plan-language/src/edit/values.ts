// Values of a record, found and changed at a path.
import { isMap, type Path, type Raw } from '@followthrough/domain';

/** A copy with another value at the path; undefined takes it out. Maps and lists on the way are made where missing. */
export function withValue(raw: Raw | undefined, path: Path, value: Raw | undefined): Raw | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = Array.isArray(raw) ? [...raw] : raw === undefined ? [] : [raw];
    const item = withValue(items[step], rest, value);
    if (item === undefined) items.splice(step, 1);
    else items[step] = item;
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(isMap(raw) ? raw : {});
  const at = entries.findIndex(([key]) => key === step);
  const inner = withValue(at < 0 ? undefined : entries[at]?.[1], rest, value);
  if (inner === undefined) entries.splice(at < 0 ? entries.length : at, 1);
  else if (at < 0) entries.push([step, inner]);
  else entries[at] = [step, inner];
  return Object.fromEntries(entries);
}

export const valueAt = (raw: Raw | undefined, path: Path): Raw | undefined =>
  path.reduce<Raw | undefined>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isMap(at) && Object.hasOwn(at, step) ? at[String(step)] : undefined;
  }, raw);
