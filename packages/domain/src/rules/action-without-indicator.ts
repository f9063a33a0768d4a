import { type PlanFolder, recommendationKey, visibleFolders } from '../workspace.ts';
import type { PlanRule } from './rule.ts';

/** The letter of intent asks every action for an indicator: of its own, or of a recommendation it serves. */
export const actionWithoutIndicator: PlanRule = {
  code: 'action-without-indicator',
  kind: 'completeness',
  severity: 'info',
  scope: 'plan',
  check(folder, { workspace }) {
    if (folder.actions.length === 0) return [];
    const measured = new Set(visibleFolders(workspace, folder).flatMap(measuredIn));
    return folder.actions.flatMap((action, index) =>
      measured.has(action.id) || action.for.some((text) => measured.has(keyOf(folder, text)))
        ? []
        : [{ path: ['actions', index, 'id'], values: { id: action.id } }],
    );
  },
};

/** What the indicators of a folder are for: ids of actions as written, recommendations with their review. */
const measuredIn = (folder: PlanFolder): string[] =>
  folder.indicators.flatMap(({ for: texts = [] }) => texts.flatMap((text) => [text, keyOf(folder, text)]));

const keyOf = (folder: PlanFolder, text: string): string => recommendationKey(folder, text) ?? text;
