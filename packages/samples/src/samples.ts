// Front door of samples: a generator of plans of any size. The example plans themselves are read by `./node`.
export { type GenerateOptions, generatePlan } from './generate.ts';
export { type Random, seeded } from './random.ts';
