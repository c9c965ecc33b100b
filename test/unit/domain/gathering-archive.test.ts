import { describe, expect, it } from 'vitest';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { DomainWorld, openRoom, phone, theConsole, theHost } from '../../helpers/domain-world.ts';

function imported(document: unknown): DomainWorld {
  const world = new DomainWorld('imported');
  world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(document)) as JsonObject });
  return world;
}

/** A poll and a cloud that the room saw, two words of which are joined, and a poll that is still open. */
function played() {
  const room = openRoom(6);
  const { world, meeting, seats } = room;
  const begun = (method: string, title: string): string => {
    const activity = { method, collection: 'group' };
    const { step = '' } = world.do(theConsole, 'step.add', { meeting, title, activity });
    return world.do(theConsole, 'run.open', { step })['run'] ?? '';
  };
  const choose = (run: string, all: readonly (readonly number[])[]): void => {
    for (const [at, choices] of all.entries())
      world.do(phone(`phone-${at}`), 'choice.make', { run, choices }, seats[at]);
  };
  const poll = begun('poll', 'Is it time?');
  choose(poll, [[0], [0], [2], [1]]);
  for (const act of ['run.stop', 'run.show']) world.do(theConsole, act, { run: poll });
  const cloud = begun('word-cloud', 'One word');
  const words = ['Trust', 'trust', 'visits', 'visit', 'Time'].map(
    (text, at) =>
      world.do(phone(`phone-${at}`), 'input.write', { run: cloud, text }, seats[at])['input'] ?? '',
  );
  for (const act of ['run.stop', 'run.look']) world.do(theConsole, act, { run: cloud });
  world.do(theConsole, 'variant.join', { run: cloud, input: words[3] ?? '', into: words[2] ?? '' });
  world.do(theConsole, 'run.show', { run: cloud });
  const open = begun('poll', 'Still open?');
  choose(open, [[1], [1], [1]]);
  return { ...room, poll, cloud, open };
}

describe('what was gathered, in an archive', () => {
  it('[TA4] comes back, and counts the same', () => {
    const { world, poll, cloud, open } = played();
    const first = archiveJson(world.state);
    expect(first.gatherings.map(({ id }) => id)).toEqual([poll, cloud]);
    expect(Object.values(first.gatherings[0]?.choices ?? {})).toEqual([[0], [0], [2], [1]]);
    expect(JSON.stringify(first)).not.toContain(open);
    const again = imported(first);
    expect(archiveJson(again.state).gatherings).toEqual(first.gatherings);
    const told = archiveOf(world.state).gathered;
    expect(told).toHaveLength(2);
    expect(told[1]?.gathered).toMatchObject({ words: [{ people: 2 }, { people: 2 }, { people: 1 }] });
    expect(archiveOf(again.state).gathered).toEqual(told);
    // The answer is known: the same question is asked by another poll.
    const { step } = first.gatherings[0] ?? {};
    expect(again.refused(theConsole, 'run.open', { step: step ?? '' })).toBe('wrong-phase');
  });

  it('[TA4] is in no release, and names nobody that the file does not have', () => {
    const { world } = played();
    const release = releaseOf(world.state, { random: (length) => new Uint8Array(length) });
    expect(releaseJson(release).gatherings).toEqual([]);
    const document = archiveJson(world.state);
    const [one, ...rest] = document.gatherings;
    const gatherings = [{ ...one, choices: { nobody: [0] } }, ...rest];
    const refused = new DomainWorld('broken').send(theHost, 'import.apply', {
      document: JSON.parse(JSON.stringify({ ...document, gatherings })) as JsonObject,
    });
    expect(JSON.stringify(refused)).toContain('names the seat “nobody”, which is not in the file');
  });
});
