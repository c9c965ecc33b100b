import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { watchAcknowledgements } from '../../../renderer/client/coedit/acknowledged.ts';
import { keepPresence } from '../../../renderer/client/coedit/presence.ts';
import { kind, scriptedLine } from '../../helpers/scripted-line.ts';
import { until } from '../../helpers/until.ts';

describe('[CN1] a page says saved when the host has everything, and not before', () => {
  it('rests on this version of the provider', () => {
    const text = readFileSync(
      new URL('../../../node_modules/@hocuspocus/provider/package.json', import.meta.url),
      'utf8',
    );
    expect((JSON.parse(text) as { readonly version: string }).version).toBe('4.7.0');
  });

  it('not with the host’s part of the handshake, but with the word that it has this page’s', async () => {
    const line = scriptedLine();
    const acknowledged = watchAcknowledgements(line.provider, () => undefined);
    line.doc.getText('t').insert(0, 'written without a line');
    await line.connect();
    line.letIn();
    line.answer();
    expect(line.provider.isSynced).toBe(true);
    expect(acknowledged.all()).toBe(false);
    line.ask();
    expect(acknowledged.all()).toBe(false);
    line.acknowledge();
    expect(acknowledged.all()).toBe(true);
    expect(acknowledged.handshaken()).toBe(true);
  });

  it('not by an acknowledgement of something else that comes before the handshake', async () => {
    const line = scriptedLine();
    const acknowledged = watchAcknowledgements(line.provider, () => undefined);
    await line.connect();
    line.letIn();
    line.answer();
    line.acknowledge();
    expect(line.provider.unsyncedChanges, 'the provider’s own count').toBe(0);
    expect(acknowledged.all()).toBe(false);
  });

  it('each change needs its own acknowledgement, and a refused one gets none', async () => {
    const line = scriptedLine();
    const acknowledged = watchAcknowledgements(line.provider, () => undefined);
    await line.connect();
    line.letIn();
    line.answer();
    line.ask();
    line.acknowledge();
    const text = line.doc.getText('t');
    text.insert(0, 'a');
    text.insert(0, 'b');
    expect(acknowledged.all()).toBe(false);
    line.acknowledge();
    expect(acknowledged.all()).toBe(false);
    line.acknowledge(false);
    expect(acknowledged.all()).toBe(false);
    expect(acknowledged.handshaken()).toBe(true);
    line.acknowledge();
    expect(acknowledged.all()).toBe(true);
  });

  it('a refused handshake counts as one, is told, and saves nothing', async () => {
    const line = scriptedLine();
    let told = 0;
    const acknowledged = watchAcknowledgements(line.provider, () => (told += 1));
    line.doc.getText('t').insert(0, 'no longer allowed');
    await line.connect();
    line.letIn();
    line.answer();
    line.ask();
    const before = told;
    line.acknowledge(false);
    expect(told).toBeGreaterThan(before);
    expect(acknowledged.handshaken()).toBe(true);
    expect(acknowledged.all()).toBe(false);
  });

  it('a line that breaks takes it all back', async () => {
    const line = scriptedLine();
    const acknowledged = watchAcknowledgements(line.provider, () => undefined);
    await line.connect();
    line.letIn();
    line.answer();
    line.ask();
    line.acknowledge();
    expect(acknowledged.all()).toBe(true);
    line.breaks();
    await until('the break to be noticed', () => !acknowledged.handshaken());
    expect(acknowledged.all()).toBe(false);
    await line.connect();
    line.letIn();
    line.answer();
    expect(acknowledged.all()).toBe(false);
    line.ask();
    line.acknowledge();
    expect(acknowledged.all()).toBe(true);
  });

  it('what waited for the line is not sent beside the handshake', async () => {
    const queued: number[] = [];
    const line = scriptedLine((own) => {
      const waiting: readonly unknown[] = own['messageQueue'];
      queued.push(waiting.length);
      own['messageQueue'] = [];
    });
    await line.waiting();
    for (const letter of 'abc') line.doc.getText('t').insert(0, letter);
    await line.connect();
    line.letIn();
    line.ask();
    expect(queued).toEqual([3]);
    const steps = line.socket().said.filter((said) => said.kind === kind.sync);
    expect(steps.map(({ step }) => step)).toEqual([0, 1]);
  });
});

describe('[CN10] presence over a line that breaks', () => {
  it('is said anew when the page is let in, and what was known of others is forgotten', async () => {
    const line = scriptedLine();
    const { awareness } = line.provider;
    if (awareness === null) throw new Error('no awareness');
    keepPresence(line.provider, awareness);
    awareness.setLocalState({ where: 'Chapter 2' });
    awareness.states.set(77, { where: 'Chapter 1' });
    awareness.meta.set(77, { clock: 12, lastUpdated: Date.now() });
    await line.connect();
    const before = awareness.meta.get(awareness.clientID)?.clock ?? 0;
    line.letIn();
    expect(awareness.meta.get(awareness.clientID)?.clock).toBe(before + 1);
    expect(awareness.getLocalState()).toEqual({ where: 'Chapter 2' });
    line.breaks();
    await until('the other to be gone', () => !awareness.states.has(77));
    expect(awareness.meta.has(77)).toBe(false);
  });
});
