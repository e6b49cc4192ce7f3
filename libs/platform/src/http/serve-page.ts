import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { everybody } from './access';

const oneYear = '365d';

/**
 * Serves the built web page. Files are routes of their own, because every route says who may call it; whatever else a
 * browser asks for as a page is the page itself, which knows its own paths.
 */
export async function servePage(
  app: FastifyInstance,
  directory: string,
  random: (size: number) => Buffer,
): Promise<void> {
  const config = { schema: { hide: true }, config: { access: everybody } };
  await app.register(fastifyStatic, { root: directory, serve: false, preCompressed: true });
  const template = readFileSync(join(directory, 'index.html'), 'utf8');
  for (const path of filesOf(directory)) {
    // What changes gets another name, so it is asked for once.
    const caching = path.startsWith('assets/') ? { maxAge: oneYear, immutable: true } : {};
    app.get(`/${path}`, config, (_request, reply) => reply.sendFile(path, caching));
  }
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    if (!isPage(request)) return reply.callNotFound();
    const nonce = random(16).toString('base64');
    const policy = String(reply.getHeader('content-security-policy'));
    return reply
      .header(
        'content-security-policy',
        policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
      )
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(template.replaceAll('{style-nonce}', nonce));
  };
  app.get('/', config, page);
  app.get('/*', config, page);
}

const filesOf = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^index\.html|^\.|\.(map|gz|br)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.startsWith('.'));

/** A script that asks for a path that does not exist is told so. */
function isPage({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '';
  return !path.startsWith('/api') && !/\.\w+$/.test(path) && Boolean(headers.accept?.includes('text/html'));
}
