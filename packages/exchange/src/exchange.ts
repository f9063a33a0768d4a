// Front door: documents in and out, one file per format.
export { type ImportFinding, importCodes, wordsOf } from './finding.ts';
export type { ImportOptions, ImportProgress } from './format.ts';
export { detectFormat, formats } from './formats.ts';
export { type ImportResult, type ImportSummary, importFile } from './import-file.ts';
export type { ImportCode, Language } from './messages.ts';
export { exportPlanJson } from './plan-json.ts';
export { defaultMaxBytes } from './read-import.ts';
export { statisticsCsv } from './statistics-csv.ts';
