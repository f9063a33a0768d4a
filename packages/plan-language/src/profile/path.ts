/** Lower-case letters, digits and . _ - / only, at most 200 characters, ending in .yaml; no empty or dotted steps. */
export function isPlanPath(path: string): boolean {
  if (path.length > 200 || !/^[a-z0-9._/-]+\.yaml$/.test(path)) return false;
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && step !== '.yaml');
}
