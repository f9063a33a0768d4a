// What is wrong with the name of a new file.

/** `form`: not a path the store takes; `taken`: there is a file of that name. Undefined when the name can be used. */
export function pathProblem(
  path: string,
  taken?: { has(path: string): boolean },
): 'form' | 'taken' | undefined {
  const parts = path.split('/');
  const fits = /^[a-z0-9._/-]{1,200}$/.test(path) && path.endsWith('.yaml') && path !== '.yaml';
  if (!fits || parts.some((part) => part === '' || part === '.' || part === '..')) return 'form';
  return taken?.has(path) ? 'taken' : undefined;
}
