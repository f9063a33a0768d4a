// The worker of the browser itself.
import { expose } from '@followthrough/pool/browser';
import { methods } from './methods.ts';

expose(methods);
