// The worker thread itself.
import { expose } from '@followthrough/pool/node';
import { methods } from './methods.ts';

expose(methods);
