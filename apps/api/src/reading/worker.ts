// The worker thread itself.
import { expose } from '@followthrough/pool/node';
import { methods } from './methods.ts';

// the first reading is the slow one; it should not be somebody's save
methods.gate({ 'plan.yaml': 'plan: { id: first }\nactions: [{ id: a }]\n' }, { asOf: '2000-01-01' });
expose(methods);
