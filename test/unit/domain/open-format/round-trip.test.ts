import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../../shared/domain/model/consultation.ts';
import { archiveJson } from '../../../../shared/domain/open-format/archive-json.ts';
import { frameworkInFile } from '../../../../shared/domain/open-format/framework-json.ts';
import { releaseJson } from '../../../../shared/domain/open-format/release-json.ts';
import { type OpenConsultation, openFormat } from '../../../../shared/domain/open-format/schema.ts';
import { archiveOf, releaseOf } from '../../../../shared/domain/release/dossier-of.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { DomainWorld, theHost } from '../../../helpers/domain-world.ts';
import { livelyRoom } from '../../../helpers/lively-room.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import { exampleDocument, workedExample } from '../../../helpers/worked-example.ts';

function imported(document: unknown): Consultation {
  const world = new DomainWorld('imported');
  world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(document)) as JsonObject });
  return world.state;
}

/** What the README says an import cannot keep: when things happened. */
function withoutTimes(document: OpenConsultation): unknown {
  const times = new Set(['at', 'lockedAt', 'openedAt', 'countedAt', 'startedAt', 'endedAt']);
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (times.has(key) ? null : value)));
}

describe('the archive', () => {
  test('of the worked example is what was imported', () => {
    const document = openFormat.parse(
      JSON.parse(
        JSON.stringify(exampleDocument()).replaceAll(
          '"settings":{"scale"',
          '"settings":{"comments":true,"scale"',
        ),
      ),
    );
    const categories = new Map(document.seats.map(({ id, category }) => [id, category]));
    // What an import fills in: settings that were left to their defaults (above), the category of who spoke, and the
    // framework out of the parts that hold it in the example's own format.
    const filled = {
      ...document,
      framework: frameworkInFile(document),
      inputs: document.inputs.map((row) => ({ ...row, category: categories.get(row.seat ?? '') ?? null })),
    };
    expect(archiveJson(workedExample())).toEqual(filled);
  });

  test('of a consultation that took place comes back, but for the times', () => {
    const first = archiveJson(livelyRoom().state);
    expect(first.ballots.map((ballot) => ballot.collection).toSorted()).toEqual(['group', 'named', 'secret']);
    const second = archiveJson(imported(first));
    expect(withoutTimes(second)).toEqual(withoutTimes(first));
    expect(archiveJson(imported(second))).toEqual(second);
  });

  test('[SB2] holds the list of a secret ballot and its tables, and nobody’s answer', () => {
    const ballot = archiveJson(livelyRoom().state).ballots.find((row) => row.collection === 'secret');
    expect(ballot).toMatchObject({ responses: null, tallies: null });
    expect(ballot?.box?.length).toBeGreaterThan(0);
    for (const row of ballot?.box ?? []) expect(Object.keys(row.response)).toEqual(['value']);
  });

  test('[VI5] holds no personal code, no room code and no device', () => {
    const { state } = livelyRoom();
    const text = JSON.stringify(archiveJson(state));
    for (const seat of Object.values(state.seats)) expect(text).not.toContain(seat.code);
    for (const device of Object.keys(state.devices)) expect(text).not.toContain(`"${device}"`);
    expect(text).not.toContain(state.room.joinCode);
  });

  test('[VI2] holds no card that was not revealed', () => {
    const room = livelyRoom({ sealed: 'Nobody has seen this yet.' });
    expect(JSON.stringify(archiveJson(room.state))).not.toContain('Nobody has seen this yet.');
    expect(JSON.stringify(archiveOf(room.state))).not.toContain('Nobody has seen this yet.');
  });
});

describe('the release', () => {
  test.each([
    ['the worked example', workedExample],
    ['a consultation that took place', () => livelyRoom().state],
  ])('of %s imports, and says the same when it is released again', (_what, make) => {
    const first = releaseOf(make(), { random: seededRandom('one') });
    const again = releaseOf(imported(releaseJson(first)), { random: seededRandom('two') });
    expect(again.ballots.map((row) => row.items)).toEqual(first.ballots.map((row) => row.items));
    expect(again.statements.map(({ number, status, versions }) => ({ number, status, versions }))).toEqual(
      first.statements.map(({ number, status, versions }) => ({ number, status, versions })),
    );
    expect(again.inputs.map(({ text }) => text).toSorted()).toEqual(
      first.inputs.map(({ text }) => text).toSorted(),
    );
  });

  test('does not believe the verdicts that a file brings', () => {
    const document = JSON.parse(
      JSON.stringify(releaseJson(releaseOf(workedExample(), { random: seededRandom('x') }))).replaceAll(
        '"outcome":"not-agreed"',
        '"outcome":"agreed"',
      ),
    ) as JsonObject;
    const outcomes = Object.values(imported(document).ballots).flatMap((ballot) =>
      Object.values(ballot.result?.outcomes ?? {}),
    );
    expect(outcomes.filter((outcome) => outcome === 'not-agreed').length).toBeGreaterThan(5);
  });

  test('[IM1] with tables that cannot be read is refused', () => {
    const document = releaseJson(releaseOf(workedExample(), { random: seededRandom('x') }));
    const broken = JSON.parse(
      JSON.stringify(document).replaceAll('"kind":"shown"', '"kind":"odd"'),
    ) as JsonObject;
    const world = new DomainWorld('broken');
    const outcome = world.send(theHost, 'import.apply', { document: broken });
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'bad-input',
      details: { problems: [expect.any(String)] },
    });
    expect(world.events).toHaveLength(0);
  });
});
