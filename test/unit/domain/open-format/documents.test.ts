import { describe, expect, test } from 'vitest';
import { checkAdoptions } from '../../../../shared/domain/documents/check-adoptions.ts';
import { archiveJson } from '../../../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../../../shared/domain/open-format/release-json.ts';
import type { OpenConsultation } from '../../../../shared/domain/open-format/schema.ts';
import { archiveOf, releaseOf } from '../../../../shared/domain/release/dossier-of.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { adoptBlocks, paragraph } from '../../../helpers/adopted-texts.ts';
import { DomainWorld, theHost } from '../../../helpers/domain-world.ts';
import { livelyRoom } from '../../../helpers/lively-room.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import { writtenRoom } from '../../../helpers/written-room.ts';

const release = (world: DomainWorld) => releaseOf(world.state, { random: seededRandom('one') });

function imported(document: OpenConsultation): DomainWorld {
  const world = new DomainWorld('imported');
  world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(document)) as JsonObject });
  return world;
}

describe('a wording that was adopted', () => {
  test('[CO7] keeps its hash in the dossier, in open data and in what is read back', () => {
    const { world, statement, worded } = writtenRoom();
    const row = archiveOf(world.state).statements.find(({ id }) => id === statement);
    expect(row?.versions.map(({ adopted }) => adopted)).toEqual([null, worded]);
    const archive = archiveJson(world.state);
    const again = imported(archive);
    expect(again.state.statements[statement]?.versions.at(-1)?.adopted).toBe(worded);
    expect(JSON.stringify(releaseJson(release(world)))).toContain(`"adopted":"${worded}"`);
  });
});

describe('open data', () => {
  test('[CO18] an archive holds each adopted text as it was frozen, and gives it back', () => {
    const { world, binned, statement } = writtenRoom();
    const first = archiveJson(world.state);
    expect(first.documents).toHaveLength(6);
    expect(first.documents.find(({ id }) => id === binned)?.binned).toBe(true);
    expect(first.documents.find((row) => row.kind === 'wording')).toMatchObject({
      statement,
      adoptions: [{ version: 2 }],
    });
    const again = imported(first);
    const second = archiveJson(again.state);
    const timeless = (rows: unknown): unknown =>
      JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'at' ? null : value)));
    expect(timeless(second.documents)).toEqual(timeless(first.documents));
    expect(checkAdoptions(again.state).map(({ verdict }) => verdict)).toEqual(Array(7).fill('same'));
  });

  test('[CO18] a release imports, and says the same when it is released again', () => {
    const { world } = writtenRoom('group');
    const first = release(world);
    const again = imported(releaseJson(first));
    const second = releaseOf(again.state, { random: seededRandom('two') });
    expect(second.texts.map(({ title, hash, kind }) => [kind, title, hash])).toEqual(
      first.texts.map(({ title, hash, kind }) => [kind, title, hash]),
    );
    const verdicts = new Set(checkAdoptions(again.state).map(({ verdict }) => verdict));
    expect(verdicts.has('differs')).toBe(false);
    expect(verdicts.has('retold')).toBe(true);
    const kept = archiveJson(again.state);
    expect(archiveJson(imported(kept).state)).toEqual(kept);
  });

  test('[CO17] an archive whose text does not have its hash is refused', () => {
    const { world } = writtenRoom();
    const text = JSON.stringify(archiveJson(world.state)).replace('The plenary met.', 'The plenary slept.');
    const outcome = new DomainWorld('forged').send(theHost, 'import.apply', {
      document: JSON.parse(text) as JsonObject,
    });
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'bad-input',
      details: { problems: [expect.stringContaining('another hash')] },
    });
  });

  test('files from before there were documents are read', () => {
    const { documents: _documents, ...older } = archiveJson(livelyRoom().state);
    expect(imported(older as OpenConsultation).state.documents).toEqual({});
  });
});

describe('[CO17] adoptions hashed again', () => {
  test('are the same, unless their text is not the one that was adopted', () => {
    const { world, plenary } = writtenRoom();
    expect(new Set(checkAdoptions(world.state).map(({ verdict }) => verdict))).toEqual(new Set(['same']));
    adoptBlocks(world, plenary, [paragraph('Another text.')], 'e'.repeat(64));
    expect(checkAdoptions(world.state).filter(({ verdict }) => verdict === 'differs')).toMatchObject([
      { document: plenary, kind: 'notes', title: 'Collect', hash: 'e'.repeat(64) },
    ]);
  });
});
