// The types between a pool and the methods its workers offer.
import type { Endpoint, transfer } from 'comlink';

/** A worker method that reports progress takes this as its last, optional parameter. */
export type Progress<T> = (value: T) => void;

/** Names of the methods of a worker's API. */
export type Method<Api> = Extract<keyof Api, string>;

/** What the caller passes: the parameters of a method without its trailing progress callback. */
export type ArgumentsOf<F> =
  Required<ParametersOf<F>> extends [...infer Given, (value: infer _) => void] ? Given : ParametersOf<F>;

/** What a method reports while it works; `never` when it takes no progress callback. */
export type ProgressOf<F> =
  Required<ParametersOf<F>> extends [...infer _, (value: infer Value) => void] ? Value : never;

/** What a call comes to. */
export type ResultOf<F> = F extends (...args: never[]) => infer Result ? Awaited<Result> : never;

/** Buffers and ports that are moved instead of copied. */
export type Transferables = Parameters<typeof transfer>[1];

/** A running worker, as a runtime's `spawnWorker` hands it to the pool. */
export interface SpawnedWorker {
  readonly endpoint: Endpoint;
  /** Calls back once, with the reason, when the worker has ended or failed by itself. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): unknown;
}

type ParametersOf<F> = F extends (...args: infer Args) => unknown ? Args : never;
