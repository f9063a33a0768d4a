import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  port: number;
  /** From now on, requests are answered by this. */
  answerWith(fetch: Fetch): void;
  /** Takes no more, lets what is under way finish for `patience` milliseconds, then ends it. */
  close(patience: number): Promise<void>;
}

/** Takes the port of this machine, which nobody outside it can reach. Until there is more, answers 503. */
export async function listen(port: number): Promise<Listening> {
  let answer: Fetch = () => new Response(null, { status: 503, headers: { 'Retry-After': '1' } });
  const server = createAdaptorServer({
    fetch: (request) => answer(request),
    serverOptions: { requestTimeout: 120_000, headersTimeout: 15_000 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (fetch) => {
      answer = fetch;
    },
    close: (patience) =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function portError(error: Error & { code?: string }, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} is in use. Set PORT to another, or end what uses it.`, { cause: error });
  if (error.code === 'EACCES')
    return new Error(`Port ${port} may not be used by this user.`, { cause: error });
  return error;
}
