import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../../shared/domain/model/consultation.ts';
import { archiveJson } from '../../../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../../../shared/domain/open-format/release-json.ts';
import { releaseOf } from '../../../../shared/domain/release/dossier-of.ts';
import { hashOfFramework } from '../../../../shared/framework/hash-of-framework.ts';
import { validate } from '../../../../shared/framework/validate.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { DomainWorld, theConsole, theHost } from '../../../helpers/domain-world.ts';
import { matrixRoom } from '../../../helpers/matrix-room.ts';
import { walkedMatrix } from '../../../helpers/walked-matrix.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';

function imported(document: unknown): Consultation {
  const world = new DomainWorld('imported');
  world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(document)) as JsonObject });
  return world.state;
}

const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'at' ? null : each)));

describe('[MX11] matrices read in plenary', () => {
  test('come back out of an archive, and the draft still rests on their decisions', () => {
    const first = archiveJson(walkedMatrix().world.state);
    expect(first.readings).toHaveLength(1);
    const again = imported(first);
    expect(timeless(archiveJson(again).readings)).toEqual(timeless(first.readings));
    const { draft } = again.framework;
    if (draft === null) throw new Error('the archive has a draft');
    expect(validate(draft, again).filter(({ kind }) => kind === 'not-in-record')).toEqual([]);
  });

  test('are in no file before the room saw what was flagged', () => {
    const room = matrixRoom();
    room.open();
    room.as(0, 'cell.flag', { cell: room.cells[0] ?? '', text: 'Who pays for it?' });
    room.world.do(theConsole, 'run.stop', { run: room.reading().id });
    expect(JSON.stringify(archiveJson(room.world.state))).not.toContain('Who pays for it?');
  });

  test('with words that do not fit their hash are refused', () => {
    const forged = JSON.stringify(archiveJson(walkedMatrix().world.state)).replaceAll(
      'Does task 4',
      'Does nothing',
    );
    const outcome = new DomainWorld('forged').send(theHost, 'import.apply', {
      document: JSON.parse(forged) as JsonObject,
    });
    expect(outcome).toMatchObject({
      ok: false,
      details: { problems: [expect.stringContaining('another hash')] },
    });
  });

  test('are in a release without seats, tables and ids of the record, and it can be imported', () => {
    const room = walkedMatrix();
    const { world } = room;
    const { draft } = world.state.framework;
    world.do(theConsole, 'framework.adopt', { hash: hashOfFramework(draft), name: 'First' });
    const release = releaseOf(world.state, { random: seededRandom('one') });
    const json = releaseJson(release);
    const text = JSON.stringify(json);
    for (const id of [...room.seats, ...room.reading().decisions.map((row) => row.id), room.reading().id])
      expect(text).not.toContain(id);
    const [reading] = json.readings;
    expect(reading?.decisions.map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['accepted', room.cells.length - 2],
      ['amended', 1],
      ['parked', 1],
    ]);
    expect(reading?.flags.map(({ seat, table, text: said }) => ({ seat, table, said }))).toEqual([
      { seat: null, table: null, said: '' },
      { seat: null, table: null, said: 'Who pays for it?' },
    ]);
    const named = release.framework?.chains.flatMap((chain) => chain.decisions) ?? [];
    expect(new Set(named)).toEqual(new Set(reading?.decisions.map(({ id }) => id)));
    expect(Object.keys(imported(json).readings)).toEqual(['R1']);
  });
});
