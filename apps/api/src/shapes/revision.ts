import type { Revision } from '@followthrough/store';
import { z } from 'zod';
import { plainText } from '../validated.ts';

export const revisionShape = z
  .object({
    id: z.string(),
    number: z.int().describe('1, 2, 3, … within the plan'),
    parent: z.string().nullable().describe('The revision it was made from'),
    author: z.string(),
    message: z.string(),
    time: z.string().describe('When it was saved, ISO 8601, UTC; order is by number'),
  })
  .meta({ id: 'Revision' });

export const showRevision = ({ parent, ...rest }: Revision): z.output<typeof revisionShape> => ({
  ...rest,
  parent: parent ?? null,
});

export const messageShape = plainText(10_000).default('').describe('What changed, in a sentence');

export const filesShape = z.record(z.string(), z.string()).describe('Text by path');
