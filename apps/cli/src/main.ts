#!/usr/bin/env node
// The command line: npm run -s followthrough -- VERB
import { processHost } from './host.ts';
import { run } from './program.ts';

// not process.exit(): what is still being written would be lost
process.exitCode = await run(process.argv.slice(2), processHost());
