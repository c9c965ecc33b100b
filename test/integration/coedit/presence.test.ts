import { expect, it } from 'vitest';
import { roomWithNotes } from '../../helpers/notes-room.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../../helpers/writer.ts';

const others = ({ provider, doc }: WritingPage): readonly (readonly [number, Record<string, unknown>])[] =>
  [...(provider.awareness?.getStates() ?? [])].filter(([client]) => client !== doc.clientID);

it('[CO9] two pages see each other, where they are and as the host names them', async () => {
  const { room, document } = await roomWithNotes();
  const one = await synced(openPageFor(room.console, 'console', document));
  const other = await synced(openPageFor(room.console, 'console', document));
  one.provider.awareness?.setLocalState({
    cursor: 7,
    user: { kind: 'seat', number: 3, name: 'The minister' },
  });
  await until('the first page at the other', () => others(other).some(([, said]) => said['cursor'] === 7));
  other.provider.awareness?.setLocalState({ cursor: 8 });
  await until('the other page at the first', () => others(one).some(([, said]) => said['cursor'] === 8));
  expect(others(other)).toEqual([[one.doc.clientID, { cursor: 7, user: { kind: 'team' } }]]);
  expect(others(one)).toEqual([[other.doc.clientID, { cursor: 8, user: { kind: 'team' } }]]);
  one.leave();
  await until('the first page to be gone', () => others(other).length === 0);
});
