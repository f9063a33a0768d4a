import { emptyFolder, type Workspace } from '@followthrough/domain';
import { describe, expect, it } from 'vitest';
import { csv, importing, matrixHeadings } from '../test/tables.ts';
import { exportPlanJson } from './plan-json.ts';

const workspace: Workspace = {
  folders: [
    {
      ...emptyFolder('reviews/mng'),
      review: { id: 'upr2', state: 'MNG', declared: [{ received: '164', source: 'nhrc' }] },
      recommendations: [
        {
          number: '108.10',
          text: { en: 'Adopt "it",\nnow: =1+1', mn: 'Батлах' },
          states: ['CZE'],
          response: [{ value: 'noted' }, { date: '2018', value: 'accepted' }],
        },
      ],
    },
    {
      ...emptyFolder('plan'),
      plan: { id: 'p', reviews: ['upr2'] },
      indicators: [
        {
          id: 'beds',
          name: 'Beds',
          observations: [{ sex: 'female', values: { '2016-Q1': { value: '<5' } } }],
        },
      ] as never,
    },
  ],
};

describe('plan as JSON', () => {
  it('reads back to the same records, spelling for spelling', () => {
    const { format, folders, codes } = importing(exportPlanJson(workspace));
    expect([format, codes]).toEqual(['plan-json', []]);
    expect(folders).toEqual(workspace.folders);
  });

  it('names format and version, and leaves empty sections out', () => {
    expect(JSON.parse(exportPlanJson({ folders: [emptyFolder('')] }))).toEqual({
      format: 'plan-json',
      version: 1,
      folders: [{ folder: '' }],
    });
  });

  it('carries what a matrix became', () => {
    const { folders } = importing(
      csv(matrixHeadings, ['108.10', 'CZE', 'Adopt', 'Accepted', '', '', 'G', 'E', 'I', 'B']),
    );
    expect(importing(exportPlanJson({ folders })).folders).toEqual(folders);
  });

  it.each([
    ['no JSON', '{"format": ', 'bad-json'],
    ['another JSON', '{"a": 1}', 'not-a-plan'],
    ['a list', '[1, 2]', 'not-a-plan'],
    ['a later version', '{"format": "plan-json", "version": 2, "folders": []}', 'not-a-plan'],
    ['no folders', '{"format": "plan-json", "version": 1}', 'not-a-plan'],
    [
      'an unknown section',
      '{"format": "plan-json", "version": 1, "folders": [{"people": []}]}',
      'not-a-plan',
    ],
    ['a folder that is none', '{"format": "plan-json", "version": 1, "folders": ["x"]}', 'not-a-plan'],
    [
      'a wrong field',
      '{"format": "plan-json", "version": 1, "folders": [{"folder": "", "actions": [{"id": "a", "who": "x"}]}]}',
      'not-a-plan',
    ],
    ['a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`, 'not-a-plan'],
    [
      'a prototype',
      '{"format": "plan-json", "version": 1, "folders": [{"__proto__": {"plan": {}}}]}',
      'not-a-plan',
    ],
  ])('%s is refused', (_, text, code) => {
    const { folders, findings } = importing(text);
    expect(folders).toEqual([]);
    expect(findings[0]).toMatchObject({ code, severity: 'error' });
  });
});
