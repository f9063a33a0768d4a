// Why a call did not come to an answer, when the called method itself did not throw.

/** `timeout`: ran longer than allowed; `died`: its worker ended or failed; `closed`: the pool was closed. */
export type PoolErrorCode = 'timeout' | 'died' | 'closed';

/** Rejection of a call by the pool. Errors thrown by the method itself arrive as they are. */
export class PoolError extends Error {
  readonly code: PoolErrorCode;

  constructor(code: PoolErrorCode, message: string) {
    super(message);
    this.name = 'PoolError';
    this.code = code;
  }
}
