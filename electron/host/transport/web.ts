import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { join } from 'node:path';
import { cookie, deviceCookie, newSecret, setDevice } from './cookies.ts';
import { checkRequest } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** The largest body of an ordinary request; uploads say their own. */
const largestBody = 64 * 1024;

export type PageName = 'phone' | 'screen' | 'desk' | 'console';

/** One listener: pages, and whatever its owner adds. */
export type Web = {
  readonly app: FastifyInstance;
  readonly port: () => number;
  /** Sends a page, with a device cookie when the browser has none. */
  readonly page: (request: FastifyRequest, reply: FastifyReply, name: PageName) => FastifyReply;
};

/**
 * A web server that answers under this computer's own names only, with the headers that keep pages at home.
 *
 * Static files are served as they were built: compressed beforehand, and kept for good by the browser where the name
 * carries a hash.
 */
export async function openWeb(
  pages: string,
  {
    loopback,
    note,
  }: { readonly loopback: boolean; readonly note: (message: string, error: unknown) => void },
): Promise<Web> {
  const app = fastify({
    logger: false,
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: true,
    // A phone's first load fetches a handful of files over one connection.
    keepAliveTimeout: 20_000,
    routerOptions: { maxParamLength: 100 },
    // Addresses that the router cannot read; they never come to the hooks.
    frameworkErrors: (_error, _request, reply) =>
      void noPage((reply as unknown as FastifyReply).headers(securityHeaders('localhost', loopback))),
  });
  app.server.maxConnections = 4000;
  const port = (): number => {
    const address = app.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };

  app.addHook('onRequest', async (request, reply) => {
    const refusal = checkRequest(
      request.headers,
      { port: port(), loopback },
      request.method !== 'GET' && request.method !== 'HEAD',
    );
    reply.headers(securityHeaders(refusal === null ? (request.headers.host ?? '') : 'localhost', loopback));
    if (refusal !== null) {
      await reply.code(refusal.status).type('text/plain; charset=utf-8').send(refusal.say);
    }
  });
  app.setErrorHandler((error, _request, reply) => {
    const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
    if (status >= 500) note('A request failed.', error);
    const say =
      status === 413
        ? 'This is too large.'
        : status >= 500
          ? 'Something went wrong in the program; nothing was changed.'
          : 'This request could not be read.';
    return reply.code(status).send({ ok: false, reason: status >= 500 ? 'internal' : 'bad-input', say });
  });
  app.setNotFoundHandler((_request, reply) => noPage(reply));

  // Browsers ask for it unasked; the pages have none.
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  await app.register(fastifyStatic, {
    root: join(pages, 'assets'),
    prefix: '/assets/',
    decorateReply: true,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    cacheControl: true,
  });

  return {
    app,
    port,
    page: (request, reply, name) => {
      const cookieName = deviceCookie(port());
      if (cookie(request.headers, cookieName) === null) {
        reply.header('set-cookie', setDevice(port(), newSecret()));
      }
      return reply
        .header('cache-control', 'no-store')
        .sendFile(`${name}/index.html`, pages, { cacheControl: false, immutable: false });
    },
  };
}

function noPage(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send('There is no such page here.');
}

/** A sentence in the place of a page. */
export function sentencePage(reply: FastifyReply, status: number, say: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(say);
}
