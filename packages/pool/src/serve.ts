// The worker's side of a call, the same in browser and Node.
import { type Endpoint, expose, type ProxyMarked, type Remote, releaseProxy } from 'comlink';

/** What a pool finds at the other end of a worker's endpoint. */
export interface Served {
  call(method: string, args: readonly unknown[], report?: Report & ProxyMarked): Promise<unknown>;
}

/** The pool's callback for progress, as it is proxied into the worker. */
export type Report = (value: unknown) => void;

/** Offers the functions of `api` to the pool at the other end of `endpoint`. */
export function serve(api: object, endpoint?: Endpoint): void {
  const served = {
    call: (method: string, args: readonly unknown[], report?: Remote<Report>) =>
      report === undefined
        ? methodOf(api, method)(...args)
        : reporting(report, (progress) => methodOf(api, method)(...args, progress)),
  };
  expose(served, endpoint);
}

function methodOf(api: object, name: string): (...args: readonly unknown[]) => unknown {
  const method: unknown = Object.hasOwn(api, name) ? Reflect.get(api, name) : undefined;
  if (typeof method !== 'function') throw new TypeError(`This worker has no method "${name}"`);
  return (...args) => method.apply(api, args);
}

/** Answers only when the last progress has been heard, and frees the channel it went through. */
async function reporting(report: Remote<Report>, work: (progress: Report) => unknown): Promise<unknown> {
  let heard: Promise<unknown> = Promise.resolve();
  const progress = (value: unknown) => {
    heard = report(value);
  };
  try {
    const result = await work(progress);
    await heard;
    return result;
  } finally {
    report[releaseProxy]();
  }
}
