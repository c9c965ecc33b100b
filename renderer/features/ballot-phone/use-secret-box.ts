import { useEffect, useRef, useState } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useClient, useUnsent } from '../../client/hooks.tsx';
import type { Unsent } from '../../client/outbox.ts';
import { useNote, useNotes } from '../device/use-note.tsx';
import { receiptNote } from '../phone/receipts.ts';
import type { ReceiptNote } from '../phone/receipts.ts';
import { useRefusal } from '../phone/use-refusal.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { Answer } from './answer.ts';
import { secretNote, withSection } from './secret-notes.ts';
import type { SecretNote } from './secret-notes.ts';
import type { Voting } from './voting.ts';

export type SectionState = 'editing' | 'sent' | 'boxed';

export type SecretBox = {
  readonly note: SecretNote | null;
  readonly setNote: (note: SecretNote | null) => void;
  stateOf(section: number): SectionState;
  answersOf(section: number): { readonly [statement: string]: Answer };
  /** The envelope that is on its way, if any. */
  sendingOf(section: number): Unsent | undefined;
  put(section: number): Promise<void>;
  readonly problem: string | null;
};

/**
 * The phone's side of the box: seals a section, sends its envelope, and forgets the answers when it is in.
 *
 * An envelope that was handed over survives a reload in the outbox; the answers stay with it until the host has
 * said that the box has it, and come back into editing when the host refuses.
 */
export function useSecretBox({ ballot, seat, own }: Voting): SecretBox {
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const client = useClient();
  const refusal = useRefusal();
  const notes = useNotes();
  const name = secretNote(ballot.id, seat.id);
  const [note, setNote] = useNote<SecretNote>(name);
  const receiptsName = receiptNote(seat.id, ballot.id);
  const [problem, setProblem] = useState<string | null>(null);
  const [boxedHere, setBoxedHere] = useState<readonly number[]>([]);
  const inFlight = useRef(new Set<number>());
  const sealing = useUnsent().filter(
    ({ name, body, seat: by }) => name === 'ballot.seal' && by === seat.id && body['ballot'] === ballot.id,
  );
  const sendingOf = (section: number): Unsent | undefined =>
    sealing.filter(({ body }) => body['section'] === section).pop();

  // The cryptography is fetched while people read, so that a lost line does not keep them from sealing.
  useEffect(() => {
    import('./seal-on-phone.ts').catch(() => undefined);
  }, []);

  const keepReceipts = (section: number, rows: ReceiptNote['rows']): void => {
    const known = notes.get(receiptsName) as ReceiptNote | null;
    const others = (known?.rows ?? []).filter((row) => row.section !== section);
    notes.set(receiptsName, { label: ballot.label, rows: [...others, ...rows] });
  };

  // After a reload: envelopes that were under way when the page closed.
  useEffect(() => {
    for (const [key, entry] of Object.entries(note ?? {})) {
      const section = Number(key);
      if (entry.status !== 'sent' || inFlight.current.has(section)) continue;
      const sending = sealing.filter(({ body }) => body['section'] === section).pop();
      if (sending === undefined) {
        const isIn = own.sealed.includes(section);
        if (isIn) keepReceipts(section, entry.receipts ?? []);
        setNote(withSection(note, section, isIn ? null : { ...entry, status: 'editing' }));
      } else if (sending.state === 'refused') {
        setNote(withSection(note, section, { ...entry, status: 'editing' }));
      }
    }
  });

  const refused = sealing.filter(({ state }) => state === 'refused');

  const put = async (section: number): Promise<void> => {
    for (const { key } of refused) client.drop(key);
    const answers = note?.[String(section)]?.answers ?? {};
    setProblem(null);
    const sealed = await import('./seal-on-phone.ts').then(
      ({ sealOnPhone }) => sealOnPhone(ballot, section, seat.id, answers),
      () => null,
    );
    if (sealed === null || !sealed.ok) {
      setProblem(t(sealed?.reason === 'comment-too-long' ? 'secret.commentLong' : 'secret.failed'));
      return;
    }
    const rows = sealed.receipts.map(({ statement, id }) => {
      const number = ballot.items.find((item) => item.statement === statement)?.number ?? 0;
      return { section, statement, number, id };
    });
    inFlight.current.add(section);
    const sent = act('ballot.seal', { ballot: ballot.id, section, envelope: sealed.envelope }, seat.id);
    setNote(
      withSection(notes.get(name) as SecretNote | null, section, { status: 'sent', answers, receipts: rows }),
    );
    const answer = await sent;
    inFlight.current.delete(section);
    if (answer.ok) {
      keepReceipts(section, rows);
      setBoxedHere((known) => [...known, section]);
      setNote(withSection(notes.get(name) as SecretNote | null, section, null));
    } else {
      setProblem(refusal(answer));
      setNote(withSection(notes.get(name) as SecretNote | null, section, { status: 'editing', answers }));
    }
  };

  return {
    note,
    setNote,
    problem: problem ?? (refused[0] === undefined ? null : refusal(refused[0])),
    put,
    sendingOf,
    answersOf: (section) => note?.[String(section)]?.answers ?? {},
    stateOf: (section) => {
      const entry = note?.[String(section)];
      if (entry !== undefined) return entry.status;
      return own.sealed.includes(section) || boxedHere.includes(section) ? 'boxed' : 'editing';
    },
  };
}
