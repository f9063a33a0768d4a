import { type Observation, readInterval, type Workspace } from '@followthrough/domain';

/** The workspace as it was known on a day: without observations that begin later. */
export function observedUntil(workspace: Workspace, asOf: string): Workspace {
  const day = readInterval(asOf)?.end ?? asOf;
  const until = <O extends Observation>(observation: O): O => ({
    ...observation,
    values: Object.fromEntries(
      Object.entries(observation.values).filter(([date]) => (readInterval(date)?.start ?? date) <= day),
    ),
  });
  const folders = workspace.folders.map((folder) => ({
    ...folder,
    observations: folder.observations.map(until),
    indicators: folder.indicators.map((indicator) =>
      indicator.observations ? { ...indicator, observations: indicator.observations.map(until) } : indicator,
    ),
  }));
  return { folders };
}
