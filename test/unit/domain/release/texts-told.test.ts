import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldBlocks } from '../../../../shared/domain/documents/told-blocks.ts';
import type { ReleasePolicy } from '../../../../shared/domain/model/consultation.ts';
import type { TextBlock } from '../../../../shared/domain/model/text-block.ts';
import { releaseJson } from '../../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../../shared/domain/release/dossier-of.ts';
import { assemble } from '../../../../shared/report/assemble/assemble.ts';
import { adoptBlocks, openText, paragraph } from '../../../helpers/adopted-texts.ts';
import type { DomainWorld } from '../../../helpers/domain-world.ts';
import { people } from '../../../helpers/lively-room.ts';
import { seededRandom } from '../../../helpers/seeded-random.ts';
import { writtenRoom } from '../../../helpers/written-room.ts';

const policies = ['open', 'group', 'chatham-house'] satisfies ReleasePolicy[];

const release = (world: DomainWorld, seed = 'one') => releaseOf(world.state, { random: seededRandom(seed) });

/** All that a release says, in data and in every document. */
function everythingSaid(world: DomainWorld): string {
  const dossier = release(world);
  const documents = (['report', 'outcome', 'meeting', 'comments'] as const).flatMap((what) =>
    (['en', 'fr'] as const).map((language) => assemble(dossier, { what, language, head: null })),
  );
  return JSON.stringify([dossier, releaseJson(dossier), documents]);
}

const textOf = (blocks: readonly TextBlock[]): string => JSON.stringify(blocks);

describe('[CO18] adopted texts', () => {
  test('leave the file in their newest form: narratives as they were begun, then notes by the agenda', () => {
    const { world, narrative } = writtenRoom('open');
    const { texts } = release(world);
    expect(texts.map(({ kind, title, step, table }) => [kind, title, step, table])).toEqual([
      ['narrative', 'Background', null, null],
      ['notes', 'Collect', 'Collect', null],
      ['notes', 'Notes of Table-0', 'Collect', 'Table-0'],
      ['notes', 'Notes of Table-1', 'Collect', 'Table-1'],
    ]);
    expect(texts[0]?.hash).toBe(world.state.documents[narrative]?.adoptions.at(-1)?.hash);
    expect(textOf(texts[0]?.blocks ?? [])).not.toContain('An earlier text.');
    expect(texts[1]?.meeting).toBe('M1');
    expect(texts[1]?.at).toMatch(/^2026-03-02T/u);
  });

  test('point to what is in the same file, and otherwise to nothing', () => {
    const { world } = writtenRoom();
    const dossier = release(world);
    const text = textOf(dossier.texts[0]?.blocks ?? []);
    const input = dossier.inputs.find((row) => row.text === 'Teams visit each other.');
    expect(text).toContain('{"kind":"statement","id":"S2"}');
    expect(text).toContain(`{"kind":"input","id":"${input?.id}"}`);
    expect(text).toContain('"attrs":{"kind":"input"}');
    expect(text).toContain('"attrs":{"kind":"evidence"}');
    expect(text).toContain('"type":"reference","attrs":{}');
  });

  test.each(policies)(
    'leave without authors, ids of the record, the bin and earlier texts (%s)',
    (policy) => {
      const room = writtenRoom(policy);
      const said = everythingSaid(room.world);
      const { documents, seats, inputs } = room.world.state;
      for (const id of [...Object.keys(documents), ...Object.keys(seats), ...Object.keys(inputs)])
        expect(said).not.toContain(id);
      for (const gone of ['Thrown away', 'An earlier text.', '"by":"seat', 'phone-0'])
        expect(said).not.toContain(gone);
      if (policy !== 'open') for (const person of people) expect(said).not.toContain(person);
    },
  );

  test.each(['group', 'chatham-house'] as const)(
    'have no table beside them under the %s policy',
    (policy) => {
      const { world } = writtenRoom(policy);
      const { texts } = release(world);
      expect(texts).toHaveLength(4);
      for (const { table, title } of texts) {
        expect(table).toBeNull();
        expect(title).not.toContain('Table');
      }
      expect(everythingSaid(world)).not.toMatch(/Table-\d/u);
      expect(archiveOf(world.state).texts.map(({ table }) => table)).toContain('Table-1');
    },
  );

  test('have no time beside them under the Chatham House rule, and none in another language of a table', () => {
    const room = writtenRoom('chatham-house');
    const { world } = room;
    expect(release(world).texts.every(({ at }) => at === null)).toBe(true);
    const french = openText(world, { kind: 'notes', step: room.step, table: 'Table-9', language: 'fr' });
    adoptBlocks(world, french, [paragraph('Nous avons parlé.')]);
    expect(everythingSaid(world)).not.toContain('Nous avons parlé.');
    expect(JSON.stringify(archiveOf(world.state).texts)).toContain('Nous avons parlé.');
  });

  test('say the same whatever the tables are called, where they may not be told', () => {
    const first = writtenRoom('group');
    const other = writtenRoom('group');
    const { state } = other.world;
    const swapped = { 'Table-0': 'Table-1', 'Table-1': 'Table-0' } as { readonly [table: string]: string };
    const documents = Object.values(state.documents)
      .map((row) => ({ ...row, table: row.table === null ? null : (swapped[row.table] ?? null) }))
      .toReversed();
    const renamed = { ...state, documents: Object.fromEntries(documents.map((row) => [row.id, row])) };
    const told = (from: typeof state) =>
      releaseOf(from, { random: seededRandom('x') }).texts.filter(({ kind }) => kind === 'notes');
    expect(told(renamed)).toEqual(told(first.world.state));
  });

  test('without words any more are left out', () => {
    const { world, narrative } = writtenRoom();
    const { state } = world;
    const row = state.documents[narrative];
    if (row === undefined) throw new Error('the narrative is there');
    const erased = { ...row, adoptions: row.adoptions.map((each) => ({ ...each, frozen: null })) };
    const after = { ...state, documents: { ...state.documents, [narrative]: erased } };
    expect(releaseOf(after, { random: seededRandom('x') }).texts.map(({ kind }) => kind)).not.toContain(
      'narrative',
    );
  });

  test('bring nothing along that a page wrote into them besides', () => {
    const told = toldBlocks({
      blocks: [
        {
          type: 'paragraph',
          attrs: { author: 'seat:1', id: 'p1' },
          content: [
            { type: 'text', text: 'go', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
            { type: 'mystery', attrs: { by: 'seat:2' }, content: [{ type: 'text', text: 'on' }] },
            {
              type: 'text',
              text: '!',
              marks: [{ type: 'comment', attrs: { by: 'seat:3' } }, { type: 'bold' }],
            },
          ],
        },
        { type: '__proto__' },
        7,
      ],
    });
    expect(told).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'go' },
          { type: 'text', text: 'on' },
          { type: 'text', text: '!', marks: [{ type: 'bold' }] },
        ],
      },
    ]);
  });

  test('any JSON that stands for a text is read without a throw, and known nodes come out', () => {
    const known = /^(?:paragraph|heading|bulletList|text|reference|image|table|tableRow|tableCell)$/u;
    const type = fc.constantFrom(
      'paragraph',
      'heading',
      'bulletList',
      'text',
      'reference',
      'image',
      'odd',
      'constructor',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        fc.record(
          {
            type,
            attrs: fc.dictionary(fc.string(), fc.jsonValue()),
            text: fc.jsonValue(),
            marks: fc.jsonValue(),
            content: fc.oneof(fc.jsonValue(), fc.array(tie('node'))),
          },
          { requiredKeys: ['type'] },
        ),
        fc.jsonValue(),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node), (blocks) => {
        const visit = (each: TextBlock): void => {
          expect(each.type).toMatch(known);
          for (const child of each.content ?? []) visit(child);
        };
        toldBlocks({ blocks: blocks as never }).forEach(visit);
      }),
      { seed: 20261128 },
    );
  });
});
