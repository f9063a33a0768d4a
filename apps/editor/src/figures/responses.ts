// The responses in the order they are shown; the vocabulary itself would bring all schemas along.
import type { Response } from '@followthrough/domain';

export const responses = ['accepted', 'noted', 'partly', 'pending'] as const satisfies readonly Response[];
