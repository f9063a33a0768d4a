// comlink ships no declaration that NodeNext resolves for its adapter.
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { MessagePort, Worker } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';

  const nodeEndpoint: (port: Worker | MessagePort) => Endpoint;

  // biome-ignore lint/style/noDefaultExport: the shape of the module described
  export default nodeEndpoint;
}
