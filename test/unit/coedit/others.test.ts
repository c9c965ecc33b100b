import { describe, expect, it, onTestFinished } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { covers, extentOf, readExtent } from '../../../renderer/client/coedit/extent.ts';
import { showOthers } from '../../../renderer/client/coedit/show-others.ts';
import { weigh } from '../../../renderer/client/coedit/weight.ts';

function writer(client: number, from?: Y.Doc): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  if (from !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  return doc;
}

describe('[CN1] somebody else has everything', () => {
  it('when every change and every deletion is there, however it came', () => {
    const mine = writer(1);
    mine.getText('t').insert(0, 'twelve words');
    const theirs = writer(2, mine);
    expect(covers(extentOf(theirs), extentOf(mine))).toBe(true);
    mine.getText('t').insert(3, 'x');
    expect(covers(extentOf(theirs), extentOf(mine))).toBe(false);
    theirs.getText('t').insert(0, 'y');
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    expect(covers(extentOf(theirs), extentOf(mine))).toBe(true);
    expect(covers(extentOf(mine), extentOf(theirs))).toBe(false);
  });

  it('not when each deleted something else', () => {
    const mine = writer(1);
    mine.getText('t').insert(0, 'abc');
    const theirs = writer(2, mine);
    mine.getText('t').delete(0, 1);
    theirs.getText('t').delete(2, 1);
    expect(covers(extentOf(theirs), extentOf(mine))).toBe(false);
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    expect(covers(extentOf(theirs), extentOf(mine))).toBe(true);
  });

  it('whatever a peer says instead is nothing', () => {
    for (const said of [null, 1, 'x', [], {}, { clocks: null, deleted: 0 }, { clocks: {}, deleted: 'x' }]) {
      expect(readExtent(said)).toBeNull();
    }
    expect(readExtent({ clocks: { 1: 'x', 2: 3 }, deleted: 0 })).toEqual({ clocks: { 2: 3 }, deleted: 0 });
  });
});

describe('[CN10] others that are known through the mesh', () => {
  function shown() {
    const awareness = new Awareness(writer(1));
    onTestFinished(() => awareness.destroy());
    const heard: { readonly added: number[]; readonly updated: number[]; readonly removed: number[] }[] = [];
    awareness.on('change', (change: (typeof heard)[number]) => heard.push(change));
    return { awareness, heard, others: showOthers(awareness) };
  }

  it('are shown while the host is away, and only what changed is told', () => {
    const { awareness, heard, others } = shown();
    others.show(new Map([[2, { where: 'a' }]]));
    others.show(new Map([[2, { where: 'a' }]]));
    others.show(new Map([[2, { where: 'b' }]]));
    others.show(new Map());
    expect(heard).toEqual([
      { added: [2], updated: [], removed: [] },
      { added: [], updated: [2], removed: [] },
      { added: [], updated: [], removed: [2] },
    ]);
    expect(awareness.meta.has(2)).toBe(false);
  });

  it('give way to what the host says of them, and do not take it away', () => {
    const { awareness, others } = shown();
    others.show(new Map([[2, { where: 'a' }]]));
    awareness.states.set(2, { where: 'from the host' });
    awareness.meta.set(2, { clock: 9, lastUpdated: 0 });
    others.show(new Map([[2, { where: 'b' }]]));
    expect(awareness.states.get(2)).toEqual({ where: 'from the host' });
    others.show(new Map());
    expect(awareness.states.get(2)).toEqual({ where: 'from the host' });
  });

  it('are shown again when something else took them away', () => {
    const { awareness, heard, others } = shown();
    others.show(new Map([[2, { where: 'a' }]]));
    awareness.states.delete(2);
    others.show(new Map([[2, { where: 'a' }]]));
    expect(awareness.states.get(2)).toEqual({ where: 'a' });
    expect(heard.at(-1)?.added).toEqual([2]);
  });

  it('never stand in the place of this page itself', () => {
    const { awareness, others } = shown();
    awareness.setLocalState({ where: 'mine' });
    others.show(new Map([[1, { where: 'forged' }]]));
    expect(awareness.getLocalState()).toEqual({ where: 'mine' });
  });
});

describe('[CN7] a document gets heavy', () => {
  it('by what it holds, not by how long somebody typed', () => {
    const doc = writer(1);
    const weight = weigh(doc);
    doc.on('update', (update: Uint8Array) => weight.add(update));
    const text = doc.getText('t');
    for (let at = 0; at < 12_000; at += 1) text.insert(text.length, 'x');
    expect(weight.isHeavy()).toBe(false);
    for (let at = 0; at < 30; at += 1) text.insert(text.length, 'y'.repeat(10_000));
    expect(weight.isHeavy()).toBe(true);
  });
});
