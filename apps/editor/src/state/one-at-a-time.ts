/** Runs a task; asked again meanwhile, it runs once more at the end, whatever came in between. */
export function oneAtATime(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const go = async () => {
    again = running;
    if (running) return;
    running = true;
    try {
      do {
        again = false;
        await run();
      } while (again);
    } finally {
      running = false;
    }
  };
  return () => void go();
}
