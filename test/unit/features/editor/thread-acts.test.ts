import { describe, expect, it } from 'vitest';
import { sampleSession } from '../../../../renderer/features/documents/editor/gallery/sample-session.ts';
import {
  type Remarks,
  threadActs,
} from '../../../../renderer/features/documents/editor/threads/thread-acts.ts';
import type { Answer } from '../../../../shared/contract/frames.ts';
import { addThread, mostThreads, readThreads } from '../../../../shared/docs/threads.ts';

const passage = { from: 'AAAA', to: 'AAAB', quote: 'common memory' };
const full = (): string => 'too many';

/** Remarks that keep what was asked, and answer with one answer. */
function asked(answer: Answer): { readonly remark: Remarks; readonly calls: unknown[] } {
  const calls: unknown[] = [];
  const take =
    (name: string) =>
    async (body: object): Promise<Answer> => {
      calls.push({ name, ...body });
      return await Promise.resolve(answer);
    };
  const remark = {
    comment: take('comment'),
    propose: take('propose'),
    reply: take('reply'),
    withdraw: take('withdraw'),
  };
  return { remark, calls };
}

describe('comments and proposals', () => {
  it('of those who may edit are written into the document, as whom they appear', async () => {
    const session = sampleSession('d', { kind: 'category', label: 'Universities' }, 'edit');
    const { remark, calls } = asked({ ok: true, answer: {} });
    const acts = threadActs(session, remark, full);
    expect(await acts.comment(passage, 'Which one?')).toBeNull();
    expect(await acts.propose(passage, 'shared memory', 'simpler')).toBeNull();
    const [first] = readThreads(session.doc);
    expect(await acts.reply(first?.id ?? '', 'This one.')).toBeNull();
    acts.settle(first?.id ?? '', 'resolved');
    expect(calls).toEqual([]);
    expect(readThreads(session.doc)).toMatchObject([
      {
        ...passage,
        kind: 'comment',
        text: 'Which one?',
        state: 'resolved',
        replies: [{ text: 'This one.' }],
      },
      { ...passage, kind: 'proposal', replacement: 'shared memory', text: 'simpler', state: 'open' },
    ]);
    expect(first?.who).toEqual({ kind: 'category', label: 'Universities' });
  });

  it('of others are asked of the host, and its refusal is said', async () => {
    const session = sampleSession('d', { kind: 'participant' }, 'suggest');
    const { remark, calls } = asked({ ok: false, reason: 'not-allowed', say: 'Not now.' });
    const acts = threadActs(session, remark, full);
    expect(await acts.comment(passage, 'Which one?')).toBe('Not now.');
    expect(await acts.propose(passage, 'shared memory', '')).toBe('Not now.');
    expect(await acts.reply('t', 'This one.')).toBe('Not now.');
    expect(await acts.withdraw('t')).toBe('Not now.');
    expect(calls).toEqual([
      { name: 'comment', ...passage, text: 'Which one?' },
      { name: 'propose', ...passage, text: '', replacement: 'shared memory' },
      { name: 'reply', thread: 't', text: 'This one.' },
      { name: 'withdraw', thread: 't' },
    ]);
    expect(readThreads(session.doc)).toEqual([]);
  });

  it('follow the right of the moment', async () => {
    const session = sampleSession('d', { kind: 'team' }, 'edit');
    const { remark, calls } = asked({ ok: true, answer: {} });
    const acts = threadActs(session, remark, full);
    session.set({ right: 'suggest' });
    await acts.comment(passage, 'Which one?');
    acts.settle('t', 'resolved');
    expect(calls).toHaveLength(1);
    expect(readThreads(session.doc)).toEqual([]);
  });

  it('end where there are too many open ones', async () => {
    const session = sampleSession('d', { kind: 'team' }, 'edit');
    for (let index = 0; index < mostThreads; index += 1) {
      const fields = { ...passage, kind: 'comment' as const, text: 'x', replacement: null, at: '' };
      addThread(session.doc, { ...fields, id: `t${index}`, who: { kind: 'team' } });
    }
    const acts = threadActs(session, asked({ ok: true, answer: {} }).remark, full);
    expect(await acts.comment(passage, 'one more')).toBe('too many');
  });
});
