import {
  everybody,
  isAscii,
  languageOf,
  Optional,
  OneOf,
  paramsOf,
  queryOf,
  Text,
  type Instance,
  type Language,
} from '@prodsys/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { errorPage, errorPageMissing, errorPageStyle } from './error-page';
import { PartnerRefusal } from './refusal.entity';

export class ErrorPageParameter {
  @Text(100) key: string;
}

export class ErrorPageQuery {
  @Optional() @OneOf('nb', 'en') lang?: Language;
}

/** For a person of the buyer, without an account here: the address is the key, and it expires. */
export function errorPageRoutes(app: FastifyInstance, instance: Instance): void {
  const config = { access: everybody };
  const html = (reply: FastifyReply, status: number, page: string) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(page);

  app.get('/errors/style.css', { schema: { hide: true }, config }, (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(errorPageStyle),
  );

  app.get<{ Params: ErrorPageParameter; Querystring: ErrorPageQuery }>(
    '/errors/:key',
    {
      schema: {
        hide: true,
        params: paramsOf(ErrorPageParameter),
        querystring: queryOf(ErrorPageQuery),
      },
      config,
    },
    async (request, reply) => {
      const language = request.query.lang ?? languageOf(request.headers['accept-language']);
      const { key } = request.params;
      const refusal = isAscii(key)
        ? await instance.db.read((manager) => manager.findOneBy(PartnerRefusal, { pageKey: key }))
        : null;
      if (!refusal || refusal.expiresAt <= instance.now().toISOString())
        return html(reply, 404, errorPageMissing(language));
      return html(reply, 200, errorPage(refusal, language));
    },
  );
}
