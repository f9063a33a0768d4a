// Which Node runs TypeScript here: the one the install brought, else the system's if it can.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {{ path: string, flags: string[] }}
 */
export function findNode(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const ours = join(root, 'node_modules', 'node', 'bin', file);
  if (existsSync(ours)) return { path: ours, flags: [] };
  // absent where the package has no build for the platform
  if (process.features.typescript)
    return { path: process.execPath, flags: ['--disable-warning=ExperimentalWarning'] };
  throw new Error(
    `Node 24 could not be installed here, and Node ${process.versions.node} is too old: install Node 24.`,
  );
}
