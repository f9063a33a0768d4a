/**
 * One calm line, on standard error: standard output carries only answers.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * The seconds since a `performance.now()`, as a person says them.
 * @param {number} since
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
