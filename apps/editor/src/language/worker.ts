// The worker itself: plan-language and the pure half of analytics, away from the screen.
import { expose } from '@followthrough/pool/browser';
import { methods } from './methods.ts';

expose(methods);
