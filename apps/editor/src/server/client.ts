// The API of the server this page came from, with its types and nothing else of it.
import type { Api } from '@followthrough/api';
import { hc } from 'hono/client';

/** Writes carry the header that no foreign page can send. */
export const api = hc<Api>('/api/v1', { headers: { 'X-Followthrough': '1' } });
