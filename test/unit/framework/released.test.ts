import { describe, expect, test } from 'vitest';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { releaseJson } from '../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import type { Block } from '../../../shared/report/blocks.ts';
import { assemble } from '../../../shared/report/assemble/assemble.ts';
import { csvOf } from '../../../electron/host/export/tables.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { DomainWorld, theConsole, theHost } from '../../helpers/domain-world.ts';
import { exampleDocument } from '../../helpers/worked-example.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

function adopted(release: 'open' | 'group' | 'chatham-house' = 'chatham-house'): Consultation {
  const world = new DomainWorld('released');
  const document = exampleDocument();
  const about = { ...(document['about'] as JsonObject), release };
  world.do(theHost, 'import.apply', { document: { ...document, about } });
  const hash = hashOfFramework(world.state.framework.draft);
  world.do(theConsole, 'framework.adopt', { hash, name: 'After the second meeting' });
  return world.state;
}

const release = (state: Consultation) => releaseOf(state, { random: seededRandom('release') });
const report = (state: Consultation, language: 'en' | 'fr' = 'en') =>
  assemble(release(state), { what: 'report', language, head: null });

describe('a framework that is released', () => {
  test('[FR8] under Chatham House a chain names no country and no small category', () => {
    const state = adopted();
    const dossier = release(state);
    const small = Object.values(state.categories).filter(
      ({ id }) => Object.values(state.seats).filter((seat) => seat.category === id).length < 3,
    );
    expect(small.length).toBeGreaterThan(0);
    const text = JSON.stringify(dossier.framework);
    for (const { label } of small) expect(text).not.toContain(label);
    expect(text).not.toContain('CTRY');
    const chain = dossier.framework?.chains.find(({ id }) => id === 'R02');
    expect(chain).toMatchObject({ statements: ['S24', 'S25', 'S38'], countries: 3 });
    expect(chain?.inputs).toHaveLength(3);
    const few =
      dossier.framework?.chains.filter(({ inputs }) => inputs.length > 0 && inputs.length < 3) ?? [];
    expect(few.length).toBeGreaterThan(0);
    for (const { countries } of few) expect(countries).toBeNull();
  });

  test('[FR7] its sources are those of the release, under the ids of the release', () => {
    const dossier = release(adopted());
    const known = new Set([
      ...dossier.statements.map(({ id }) => id),
      ...dossier.inputs.map(({ id }) => id),
      ...dossier.evidence.map(({ id }) => id),
      ...dossier.ballots.map(({ id }) => id),
    ]);
    for (const { statements, inputs, evidence, ballots } of dossier.framework?.chains ?? [])
      for (const id of [...statements, ...inputs, ...evidence, ...ballots]) expect(known).toContain(id);
  });

  test('a draft that was not adopted stands in the archive alone', () => {
    const world = new DomainWorld('draft');
    world.do(theHost, 'import.apply', { document: exampleDocument() });
    expect(release(world.state).framework).toBeNull();
    expect(releaseJson(release(world.state)).framework).toBeNull();
    expect(archiveOf(world.state).framework?.version).toBeNull();
  });

  test('open data of a release imports again with its version', () => {
    const open = releaseJson(release(adopted()));
    const world = new DomainWorld('again');
    world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(open)) as JsonObject });
    const [version] = world.state.framework.versions;
    expect(version?.content).toEqual(open.framework?.versions[0]?.content);
    expect(version?.name).toBe('After the second meeting');
  });

  test.each(['en', 'fr'] as const)('the report has its chapters and the table of chains: %s', (language) => {
    const made = report(adopted(), language);
    const figures = made.blocks.filter((block: Block) => block.kind === 'figure');
    expect(figures).toHaveLength(6);
    for (const block of figures)
      if (block.kind === 'figure') expect(block.figure.data.rows.length).toBeGreaterThan(0);
    const tables = made.blocks
      .filter((block: Block) => block.kind === 'table')
      .map(({ caption }) => caption[0]?.text);
    for (const title of [
      'Who does what for learning',
      'Questions each level asks itself',
      'Means of learning',
    ])
      expect(tables).toContain(title);
    expect(made.blocks.some((block) => block.kind === 'annex' && block.id === 'annex-framework')).toBe(true);
    expect(JSON.stringify(made.blocks)).not.toMatch(/\{[a-z]+\}/u);
  });

  test('tables say every line, every cell and every chain', () => {
    const dossier = release(adopted());
    const content = dossier.framework!.content;
    const lines = csvOf(dossier, 'framework', 'en').trim().split('\r\n');
    expect(lines).toHaveLength(
      1 +
        [
          content.elements,
          content.relations,
          content.glossary,
          content.principles,
          content.recommendations,
          content.indicators,
          content.actions,
        ].reduce((sum, list) => sum + list.length, 0),
    );
    expect(csvOf(dossier, 'matrices', 'en')).toContain('Which changes did we try?');
    expect(csvOf(dossier, 'trace', 'en')).toMatch(/R02,.*S24 S25 S38/u);
  });

  test('[FR9] tables and report lead from each input and source up to its lines, or say why there are none', () => {
    const state = adopted();
    const some = state.inputs['I001']!;
    const more = [
      { ...some, id: 'alone', number: 98 },
      { ...some, id: 'aside', number: 99, setAside: { reason: 'A joke' } },
    ];
    const inputs = { ...state.inputs, ...Object.fromEntries(more.map((row) => [row.id, row])) };
    const dossier = release({ ...state, inputs });
    const rows = csvOf(dossier, 'coverage', 'en').trim().split('\r\n');
    const of = (kind: string): string[] => rows.filter((row) => row.startsWith(`${kind},`));
    expect(of('input')).toHaveLength(dossier.inputs.length);
    expect(of('evidence')).toHaveLength(dossier.evidence.length);
    const reasons = of('input').flatMap((row) => /,,([^,]+),$/u.exec(row)?.[1] ?? []);
    expect(reasons.toSorted()).toEqual(['no-statement', 'set-aside: A joke']);
    const behind = dossier.framework!.chains.find(({ id }) => id === 'R02')!.inputs;
    expect(of('input').filter((row) => /\bR02\b/u.test(row))).toHaveLength(behind.length);
    const said = JSON.stringify(assemble(dossier, { what: 'report', language: 'fr', head: null }).blocks);
    expect(said).toMatch(/Mise de côté\s: A joke/u);
    expect(said).toContain('Contributions restées sans suite, et pourquoi');
    expect(said).toContain('Lignes avec moins de 3 contributions à l’origine');
  });

  test('[FR7] [FR8] an archive tells the whole chain of a recommendation, its countries by name', () => {
    const chain = archiveOf(adopted()).framework?.chains.find(({ id }) => id === 'R02');
    expect(chain).toMatchObject({
      statements: ['S24', 'S25', 'S38'],
      inputs: ['I007', 'I036', 'I038'],
      evidence: ['E11', 'E14', 'E16'],
      countryNames: ['CTRY-02', 'CTRY-04', 'CTRY-08'],
    });
  });
});
