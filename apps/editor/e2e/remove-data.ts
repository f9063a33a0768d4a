// The store of the journeys goes when they have ended.
import { rmSync } from 'node:fs';

const removeData = (): void => {
  const folder = process.env.JOURNEY_DATA;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

// biome-ignore lint/style/noDefaultExport: the shape Playwright asks for
export default removeData;
