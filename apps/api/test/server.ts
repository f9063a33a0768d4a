// The application on a fresh store, without a port; and small plans to send to it.
import type { AddressInfo } from 'node:net';
import { createImporter } from '@followthrough/exchange/node';
import type { Actor, OpenedDatabase } from '@followthrough/store';
import { localPerson } from '@followthrough/store';
import { type homes, openTestStore } from '@followthrough/store/testing';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type Context, createApp, type LogLine } from '../src/app.ts';
import { createReading } from '../src/reading/reading.ts';

export const origin = 'http://127.0.0.1:3000';

export interface TestServer {
  app: Hono;
  context: Context;
  store: OpenedDatabase;
  log: LogLine[];
  /** Who asks from now on. */
  as(actor: Actor): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a file in a form. */
  upload(
    path: string,
    file: { name: string; text: string | Uint8Array<ArrayBuffer> },
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** The same application on a port of its own; ended by `close`. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export async function openTestServer(home: (typeof homes)[number]): Promise<TestServer> {
  const store = await openTestStore(home);
  const reading = createReading({ workers: 1 });
  const importer = createImporter();
  const log: LogLine[] = [];
  let actor: Actor = localPerson;
  const context: Context = {
    db: store.db,
    reading,
    importer,
    origins: [origin],
    actorOf: () => actor,
    today: () => '2026-11-21',
    log: (line) => log.push(line),
  };
  const app = createApp(context);
  const listening: ServerType[] = [];
  const request = async (path: string, init: RequestInit) => app.request(origin + path, init);
  return {
    app,
    context,
    store,
    log,
    as: (next) => {
      actor = next;
    },
    get: (path, headers = {}) => request(path, { headers }),
    send: (method, path, body, headers = {}) =>
      request(path, {
        method,
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'X-Followthrough': '1', ...headers },
      }),
    upload: (path, { name, text }, headers = {}) => {
      const body = new FormData();
      body.append('file', new Blob([text]), name);
      return request(path, { method: 'POST', body, headers: { 'X-Followthrough': '1', ...headers } });
    },
    listen: async () => {
      let fetch: Hono['fetch'] = () => new Response(null, { status: 503 });
      const http = serve({ fetch: (request, env) => fetch(request, env), port: 0, hostname: '127.0.0.1' });
      listening.push(http);
      await new Promise((resolve) => http.once('listening', resolve));
      const own = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
      fetch = createApp({ ...context, origins: [own] }).fetch;
      return own;
    },
    close: async () => {
      for (const http of listening) http.close();
      await Promise.all([reading.close(), importer.close()]);
      await store.close();
    },
  };
}

/** A review with three recommendations. */
export const reviewFiles = {
  'review.yaml': 'review:\n  id: upr2\n  state: MNG\n  title: Second review of Mongolia\n',
  'recommendations.yaml': `recommendations:
  - { number: 108.1, states: CZE, text: Adopt a law, response: accepted }
  - { number: 108.10, states: [CAN, FRA], text: Build shelters, response: accepted }
  - { number: 108.100, states: CUB, text: Go on, response: noted }
`,
};

/** A plan on it: one rating, one indicator with three years. */
export const planFiles = {
  'plan.yaml': 'plan:\n  id: ngo\n  title: Plan of civil society\n  party: forum\n  reviews: [upr2]\n',
  'work.yaml': `parties:
  - { id: forum, kind: cso, name: Forum }
clusters:
  - { id: justice, name: Justice }
recommendations:
  - number: 108.1
    cluster: justice
    ratings: [{ in: mid, value: fully, sources: [report] }]
assessments:
  - { id: mid, party: forum, date: 2018-05-17, method: Desk review }
sources:
  - { id: report, title: Report, date: 2018-05-01 }
indicators:
  - id: beds
    for: 108.1
    name: Beds
    unit: beds
    better: higher
    observations: [{ values: { 2014: 12, 2015: 22, 2016: 30, 2017: 41 } }]
`,
};

export async function createdPlan(
  server: TestServer,
  files: Record<string, string>,
): Promise<{ id: string; head: string }> {
  const response = await server.send('POST', '/api/v1/plans', { files });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as { id: string; head: string };
}
