// The API with types, for our own editor and command line; types and a thin fetch, nothing of the server.
import { hc } from 'hono/client';
import type { Api } from './app.ts';

export type Client = ReturnType<typeof hc<Api>>;

/** A client of the API at `origin`. Writes carry the header that the server asks for. */
export const createClient = (origin: string, request: typeof fetch = fetch): Client =>
  hc<Api>(`${origin}/api/v1`, { headers: { 'X-Followthrough': '1' }, fetch: request });
