import { publishedBox } from '../../../shared/domain/view/published-box.ts';
import { classOf } from '../views/audience.ts';
import { deviceOf } from './identify.ts';
import type { RoomPagesParts } from './room-pages.ts';
import type { Web } from './web.ts';

type Asked = { readonly Params: { readonly ballot: string } };

/**
 * `GET /published/BALLOT`: the counted votes under their random numbers, for phones that have a seat.
 *
 * Always the whole list: a request for one number would tell the host whose vote it is.
 */
export function addPublishedList({ app, port }: Web, { state }: Pick<RoomPagesParts, 'state'>): void {
  app.get<Asked>('/published/:ballot', (request, reply) => {
    const device = deviceOf(request.headers, port());
    const visitor = { surface: 'phone', device: device ?? '', trusted: false } as const;
    const box = classOf(state(), visitor) === 'phone' ? publishedBox(state(), request.params.ballot) : null;
    if (box === null) return reply.code(404).send({});
    return reply.header('cache-control', 'no-store').send(box);
  });
}
