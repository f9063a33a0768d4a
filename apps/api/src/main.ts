// The server: reads the environment, starts, says where it is, and ends cleanly when asked to.
import { readSettings } from './settings.ts';
import { start } from './start.ts';
import { terminal } from './terminal.ts';

const voice = terminal();
const ended = new Promise<void>((resolve) => {
  // asked twice is asked once: a terminal and a parent process may both pass Ctrl-C on
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
});

try {
  const { address, stop } = await start(readSettings(process.env), voice);
  voice.say(`Followthrough is at ${address} (Ctrl-C ends it).`);
  await ended;
  voice.say('Ending.');
  await stop();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exit(1);
}
