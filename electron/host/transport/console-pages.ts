import { consoleCookie, setStrict } from './cookies.ts';
import type { Keys } from './identify.ts';
import { type Web, sentencePage } from './web.ts';

type Asked = { readonly Querystring: { readonly token?: string } };

/** The console, on the loopback listener only: a link with a token that is good once, then the cookie. */
export function addConsolePages(web: Web, keys: Keys): void {
  const { app, page } = web;
  app.get<Asked>('/console', (request, reply) => {
    const { token } = request.query;
    const leads = keys.isConsole(request.headers, web.port());
    if (token === undefined && leads) return page(request, reply, 'console');
    const value = token === undefined ? null : keys.tradeConsole(token);
    // A link that is opened a second time in the same browser does no harm.
    if (value === null && !leads) {
      return sentencePage(
        reply,
        403,
        'This link opens the console once. Take a new one from the window in which Baraza was started.',
      );
    }
    if (value !== null) reply.header('set-cookie', setStrict(consoleCookie(web.port()), value));
    return reply.header('cache-control', 'no-store').redirect('/console', 303);
  });
}
