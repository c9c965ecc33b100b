import { type Turn, idOf, pick, rows, send, someText } from './random-turn.ts';

const document = ({ room, which }: Turn) => pick(rows(room.world.state.documents), which);
const statement = ({ room, which }: Turn) => pick(rows(room.world.state.statements), which);
const step = ({ room, which }: Turn) => pick(rows(room.world.state.steps), which);

/** What people do to the documents that the record knows of; what they write lies beside it. */
export const documentActs: readonly ((turn: Turn) => void)[] = [
  (t) => send(t, 'lead', 'document.open', { kind: 'notes', step: idOf(step(t)), table: null }),
  (t) => send(t, 'lead', 'document.open', { kind: 'wording', statement: idOf(statement(t)) }),
  (t) => send(t, 'lead', 'document.open', { kind: 'framework' }),
  (t) => send(t, 'seat', 'document.open', { kind: 'notes', step: idOf(step(t)), table: 'T1' }),
  (t) =>
    send(t, t.value % 2 === 0 ? 'lead' : 'seat', t.value % 3 === 0 ? 'document.bin' : 'document.rename', {
      document: idOf(document(t)),
      title: someText(t.value),
    }),
  (t) => send(t, 'lead', 'document.return', { document: idOf(document(t)) }),
  (t) =>
    send(t, 'lead', 'document.rights', {
      document: idOf(document(t)),
      rights: {
        team: 'edit',
        rapporteurs: pick(['edit', 'read'], t.value) ?? '',
        table: pick(['edit', 'none'], t.which) ?? '',
        participants: pick(['edit', 'suggest', 'read', 'none'], t.value) ?? '',
        observers: pick(['read', 'none'], t.value) ?? '',
      },
    }),
];
