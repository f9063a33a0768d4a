// The list a newcomer imports: the 131 real rows where they are there, else as many invented ones.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.FOLLOWTHROUGH_DATA ?? join(import.meta.dirname, '../../../../shared');
const real = join(folder, 'data/mongolia_cycle1_recommendations_uprinfo.csv');

const headings =
  'Rec #,RS,Recommendation(s),Response,National,International,Goal to be achieved,Expected action from Government,Indicators/data to track progress of implementation,Government body responsible for recommendation';

/** What a file chooser takes: 129 recommendations, 126 of them accepted. */
export const newcomersList = existsSync(real)
  ? real
  : { name: 'matrix.csv', mimeType: 'text/csv', buffer: Buffer.from(matrix()) };

function matrix(): string {
  const rows = Array.from({ length: 129 }, (_, place) => {
    const response = place < 126 ? 'Accepted' : 'Noted';
    return `84.${place + 1},France,"Do the thing called number ${place + 1}, and do it well",${response},,,,,,`;
  });
  return `${[headings, ...rows].join('\n')}\n`;
}
