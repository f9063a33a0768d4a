import { dimensions } from '@followthrough/analytics';
import { responses } from '@followthrough/domain';
import { z } from 'zod';

const shareShape = z.number().nullable();

export const unitShape = z
  .enum(['recommendation', 'state'])
  .describe('What is counted: recommendations, or recommendations and the States that made them');

export const dimensionShape = z.enum(dimensions);

const countsShape = z
  .object({
    n: z.int(),
    responses: z.record(z.enum(responses), z.int()),
    rated: z.int(),
    unrated: z.int(),
    notAssessed: z.int(),
    not: z.int(),
    partially: z.int(),
    fully: z.int(),
    ofRated: shareShape.describe('Fully implemented among the rated'),
    ofAccepted: shareShape.describe('Fully implemented among the accepted'),
    acceptedRated: z.int(),
    acceptedNot: z.int(),
    acceptedPartially: z.int(),
    acceptedFully: z.int(),
    acceptedLater: z
      .int()
      .describe('Not accepted at adoption, accepted since; counted nowhere else as accepted'),
    bounds: z
      .tuple([z.number(), z.number()])
      .nullable()
      .describe('Least and greatest that ofAccepted can be once everything is rated'),
    throughSee: z.int(),
    throughScale: z.int(),
  })
  .meta({ id: 'Counts' });

export const statisticsShape = z
  .object({
    revision: z.string(),
    unit: unitShape,
    asOf: z.string(),
    method: z.string().describe('The rules of counting, and their edition'),
    by: z.array(dimensionShape),
    plans: z.array(z.string()),
    ratedBy: z.array(z.string()).describe('Parties whose ratings count in total'),
    overlapping: z.boolean().describe('Whether something stands in more than one group'),
    total: countsShape,
    groups: z.array(
      countsShape.extend({
        key: z
          .union([z.string(), z.array(z.string())])
          .describe('all, one value, or one value per dimension'),
      }),
    ),
  })
  .meta({ id: 'Statistics' });
