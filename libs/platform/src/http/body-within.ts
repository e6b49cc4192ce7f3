import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the body may take to come in, in milliseconds. */
    bodyWithin?: number;
  }
}

const usually = 30_000;

/**
 * Ends requests whose body does not come to its end: a connection that trickles would be held for ever. Node's own
 * limit is one for all routes, and a large file over a slow line takes longer than any other request may.
 */
export function limitBodyTime(app: FastifyInstance): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('onRequest', async (request) => {
    const { raw } = request;
    if (raw.complete) return;
    const end = () => {
      if (!raw.complete)
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () => raw.destroy());
    };
    const timer = setTimeout(end, request.routeOptions.config.bodyWithin ?? usually).unref();
    timers.set(request, timer);
    raw.once('close', () => clearTimeout(timer));
  });
  app.addHook('onResponse', async (request) => clearTimeout(timers.get(request)));
}
