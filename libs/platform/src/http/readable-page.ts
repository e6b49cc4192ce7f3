import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

const style = `
.swagger-ui .response-col_links { display: none }
.swagger-ui .info { margin: 24px 0 12px }
.swagger-ui .scheme-container { padding: 12px 0; box-shadow: none }
.swagger-ui .opblock-summary-path { word-break: break-word }
@media (max-width: 640px) {
  .swagger-ui .wrapper { padding: 0 8px }
  .swagger-ui .info .title { font-size: 26px }
  .swagger-ui .opblock .opblock-summary-method { min-width: 64px; padding: 6px 0 }
  .swagger-ui table thead tr th, .swagger-ui table tbody tr td { padding-left: 0 }
  .swagger-ui .response-col_status { min-width: 44px }
  .swagger-ui .renderedMarkdown ul { padding-left: 16px }
}`;

/** The same document for people to read and try; everything it needs comes from this instance. */
export async function addReadablePage(app: FastifyInstance, path: string, title: string): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onSend', async (_request, reply, payload) =>
      typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html')
        ? payload.replace(
            '<head>',
            '<head><meta name="viewport" content="width=device-width, initial-scale=1">',
          )
        : payload,
    );
    await scope.register(swaggerUi, {
      routePrefix: path,
      indexPrefix: scope.prefix === '/' ? '' : scope.prefix,
      theme: { title, css: [{ filename: 'page.css', content: style }] },
      uiConfig: {
        layout: 'BaseLayout',
        docExpansion: 'list',
        defaultModelsExpandDepth: 0,
        validatorUrl: null,
      } as never,
    });
  });
}
