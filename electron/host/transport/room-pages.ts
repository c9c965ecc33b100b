import type { FastifyReply, FastifyRequest } from 'fastify';
import { plainCode } from '../../../shared/domain/commands/joining.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { WrongCodes } from '../joining/wrong-codes.ts';
import { type Keys, deviceOf } from './identify.ts';
import { screenCookie, setStrict } from './cookies.ts';
import { addCirculatedVersion } from './circulated-version.ts';
import { addPublishedList } from './published-list.ts';
import { type Web, sentencePage } from './web.ts';

export type RoomPagesParts = {
  readonly state: () => Consultation;
  readonly keys: Keys;
  readonly wrongCodes: WrongCodes;
  readonly loopback: boolean;
};

/** Said twice in an address, a part comes as a list. */
type Part = string | readonly string[];
type Asked = { readonly Querystring: { readonly pair?: Part; readonly token?: Part } };

/** The pages that both listeners have: phone and desk, and for those who are paired the screen. */
export function addRoomPages(web: Web, parts: RoomPagesParts): void {
  const { app, page } = web;
  const { keys, loopback } = parts;
  for (const path of ['/', '/j/:code', '/c/:code']) {
    app.get(path, (request, reply) => page(request, reply, 'phone'));
  }
  addPublishedList(web, parts);
  addCirculatedVersion(web, parts);
  // Until it is paired it only asks for a code: a helper may have typed the address alone.
  app.get('/desk', (request, reply) => page(request, reply, 'desk'));
  app.get<Asked>('/screen', (request, reply) => {
    const port = web.port();
    const { token } = request.query;
    if (loopback && typeof token === 'string') return screenByToken(reply, token, keys, port);
    const own = loopback && (keys.isConsole(request.headers, port) || keys.isScreen(request.headers, port));
    const refusal = own ? null : pairingRefusal(request, parts, port);
    return refusal === null ? page(request, reply, 'screen') : sentencePage(reply, 403, refusal);
  });
}

function screenByToken(reply: FastifyReply, token: string, keys: Keys, port: number): FastifyReply {
  const value = keys.tradeScreen(token);
  if (value === null)
    return sentencePage(reply, 403, 'This link does not open the screen. Open it from the console.');
  return reply.header('set-cookie', setStrict(screenCookie(port), value)).redirect('/screen', 303);
}

/** Null when this browser is paired, or comes with a code that pairs it; the page then uses the code. */
function pairingRefusal(
  request: FastifyRequest<Asked>,
  { state, wrongCodes }: RoomPagesParts,
  port: number,
): string | null {
  const device = deviceOf(request.headers, port);
  const known = device === null ? undefined : state().devices[device];
  if (known !== undefined && known.kind === 'screen' && !known.revoked) return null;
  const ask = 'This page opens with a pairing code. Ask the organiser for one.';
  const { pair } = request.query;
  if (typeof pair !== 'string') return ask;
  const who = device ?? '';
  if (wrongCodes.waitFor(request.ip, who) > 0)
    return 'That was too often. Please wait a moment and try again.';
  const offered = state().pairings[plainCode(pair)];
  if (offered !== undefined && offered.kind === 'screen' && offered.usedBy === null) return null;
  wrongCodes.failed(request.ip, who);
  return ask;
}
