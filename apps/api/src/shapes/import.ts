import { sectionNames } from '@followthrough/domain';
import { z } from 'zod';
import { plainText } from '../validated.ts';
import { countsShape } from './finding.ts';
import { savedPlanShape } from './plan.ts';
import { filesShape } from './revision.ts';

export const importForm = z.object({
  file: z.file().describe('The file, up to 32 MB'),
  format: plainText(60).optional().describe('Which format it has; its headings decide unless given'),
  state: plainText(100).optional().describe('State under review, where the file does not say'),
  document: plainText(100).optional().describe('Symbol of the document, where the file does not say'),
  title: plainText(300).optional().describe('Title, where the file does not say'),
});

export const importQuery = z.object({
  plan: z.string().max(200).optional().describe('Into this plan: its files of the same names are replaced'),
  preview: z.enum(['true', 'false']).optional().describe('true stores nothing, and tells what would change'),
  language: z.enum(['en', 'mn']).optional().describe('Language of the findings; English unless given'),
});

const valueShape = z.unknown();

export const diffShape = z
  .object({
    summary: z
      .partialRecord(z.enum(sectionNames), z.object({ added: z.int(), removed: z.int(), changed: z.int() }))
      .describe('Records by section and kind of change'),
    records: z.array(
      z.object({
        folder: z.string(),
        section: z.enum(sectionNames),
        key: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        fields: z.array(
          z.object({
            path: z.array(z.union([z.string(), z.int()])),
            before: valueShape.optional(),
            after: valueShape.optional(),
          }),
        ),
      }),
    ),
    omitted: z.int().describe('How many changed records are not told'),
  })
  .meta({ id: 'Diff' });

const importFindingShape = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    row: z.int().optional().describe('As a spreadsheet counts: the headings stand in row 1'),
    column: z.string().optional(),
    count: z.int().describe('How many rows have this finding; row is the first of them'),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    message: z.string(),
    wayOut: z.string(),
  })
  .meta({ id: 'ImportFinding' });

const summaryShape = z
  .object({
    rows: z.int(),
    reviews: z.int(),
    plans: z.int(),
    recommendations: z.int(),
    responses: z.record(z.string(), z.int()),
    withStates: z.int().describe('Recommendations counted once for each State that made them'),
    parties: z.int(),
    indicators: z.int(),
    files: z.int(),
    bytes: z.int(),
    findings: countsShape,
  })
  .meta({ id: 'ImportSummary' });

const told = {
  format: z.string().optional(),
  summary: summaryShape,
  findings: z.array(importFindingShape),
};

export const previewShape = z
  .object({
    ...told,
    diff: diffShape,
    plans: z.array(z.object({ title: z.string(), files: filesShape })).describe('What would be stored'),
  })
  .meta({ id: 'ImportPreview' });

export const importedShape = z
  .object({
    ...told,
    plans: z.array(savedPlanShape.omit({ public: true, can: true })).describe('What was stored'),
  })
  .meta({ id: 'Imported' });
