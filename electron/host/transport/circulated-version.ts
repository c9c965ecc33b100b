import { wordsOnly } from '../../../shared/framework/comment-file.ts';
import { classOf } from '../views/audience.ts';
import { deviceOf } from './identify.ts';
import type { RoomPagesParts } from './room-pages.ts';
import type { Web } from './web.ts';

type Asked = { readonly Params: { readonly circulation: string } };

/**
 * `GET /circulated/CIRCULATION`: the words of a version that is commented on, for phones that have a seat and desks.
 *
 * Asked for by whoever opens it: sixty phones need not carry a framework that six of them read.
 */
export function addCirculatedVersion({ app, port }: Web, { state }: Pick<RoomPagesParts, 'state'>): void {
  app.get<Asked>('/circulated/:circulation', (request, reply) => {
    const device = deviceOf(request.headers, port()) ?? '';
    const now = state();
    const isHere = (['phone', 'desk'] as const).some(
      (surface) => classOf(now, { surface, device, trusted: false }) === surface,
    );
    const { circulation } = request.params;
    const row = Object.hasOwn(now.circulations, circulation) ? now.circulations[circulation] : undefined;
    const content = now.framework.versions.find(({ id }) => id === row?.version)?.content ?? null;
    if (!isHere || content === null) return reply.code(404).send({});
    return reply.header('cache-control', 'no-store').send(wordsOnly(content));
  });
}
