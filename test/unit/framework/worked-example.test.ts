import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { frameworkView } from '../../../shared/domain/view/framework-view.ts';
import { chainsOf } from '../../../shared/framework/chains.ts';
import { coverageOf } from '../../../shared/framework/coverage.ts';
import { headingLabel } from '../../../shared/framework/lines.ts';
import { validate } from '../../../shared/framework/validate.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import { DomainWorld, theHost } from '../../helpers/domain-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

type Row = { readonly [key: string]: Json } & { readonly id: string; readonly statements: readonly string[] };
type Expected = {
  readonly traces: {
    readonly recommendation: string;
    readonly statements: readonly string[];
    readonly inputs: readonly string[];
    readonly countries: readonly string[];
    readonly categories: readonly string[];
    readonly evidence: readonly string[];
  }[];
  readonly not_adopted: readonly string[];
  readonly uncited_statements: readonly string[];
  readonly statements_without_evidence: readonly string[];
  readonly question_count: number;
};

/** The worked example as it came, with what a correct build reproduces. */
const sample = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../fixtures/consultation.json', import.meta.url)), 'utf8'),
) as { readonly [part: string]: readonly Row[] } & {
  readonly framework: { readonly elements: readonly Row[]; readonly relations: readonly Row[] };
  readonly expected: Expected;
};
const state = workedExample();
const draft = state.framework.draft!;
const dashed = (value: Json | undefined): string =>
  (typeof value === 'string' ? value : '').replaceAll('_', '-');

describe('the worked example’s framework', () => {
  test('[FR11] elements and relations come in full, with the words of its drawings as elements', () => {
    const { elements, relations } = sample.framework;
    expect(
      draft.elements.slice(0, elements.length).map(({ id, kind, label, description, level, from }) => ({
        id,
        kind,
        label,
        description,
        level,
        statements: from.statements,
        basis: from.other?.basis,
      })),
    ).toEqual(elements.map((row) => ({ ...row, kind: dashed(row['kind']) })));
    expect(
      draft.relations
        .slice(0, relations.length)
        .map(({ id, source, type, target, label, directed, from }) => ({
          id,
          source,
          type,
          target,
          label,
          directed,
          statements: from.statements,
        })),
    ).toEqual(relations.map((row) => ({ ...row, type: dashed(row['type']) })));
    const own = draft.elements.slice(elements.length).map(({ label }) => label);
    expect(own).toContain('Staff are not punished for reporting failure');
    expect(own).toContain('Paired visits');
    expect(draft.relations.length - relations.length).toBe(12);
  });

  test('[FR2] its matrices have all their cells, the empty ones too, and their rows are elements', () => {
    const matrices = sample['matrices'] as unknown as readonly JsonObject[];
    expect(draft.matrices.map(({ id, title }) => ({ id, title }))).toEqual(
      matrices.map(({ id, title }) => ({ id, title })),
    );
    for (const [index, matrix] of draft.matrices.entries()) {
      const cells = matrices[index]?.['cells'] as readonly JsonObject[];
      expect(matrix.cells).toHaveLength(matrix.rows.length * matrix.cols.length);
      expect(
        matrix.cells
          .filter(({ items }) => items.length > 0)
          .map(({ row, col, items, from }) => ({ row, col, items, statements: from.statements })),
      ).toEqual(
        expect.arrayContaining(
          cells.map(({ row, col, items, statements }) => ({ row, col, items, statements })),
        ),
      );
      expect([...matrix.rows, ...matrix.cols].filter(({ element }) => element === null)).toEqual([]);
    }
    const questions = draft.matrices.find(({ id }) => id === 'MX-QUESTIONS')!;
    expect(questions.cells.flatMap(({ items }) => items)).toHaveLength(sample.expected.question_count);
    expect(questions.cols.map((col) => headingLabel(draft, col))).toEqual([
      'Facility',
      'District',
      'National',
    ]);
  });

  test('its seven diagrams, glossary, principles, recommendations, indicators and actions', () => {
    expect(draft.diagrams.map(({ id, spec }) => `${id} ${spec.type}`)).toEqual([
      'D1 nested',
      'D2 layers',
      'D3 cycle',
      'D4 matrix',
      'D5 theory-of-change',
      'D6 drivers',
      'D7 house',
    ]);
    expect(draft.glossary.map(({ term, definition }) => ({ term, definition }))).toEqual(
      sample['glossary']!.map(({ term, definition }) => ({ term, definition })),
    );
    expect(draft.principles.map(({ text }) => text)).toEqual(sample['principles']!.map(({ text }) => text));
    expect(
      draft.recommendations.map(({ id, text, strength, addressees, rationale, from }) => ({
        id,
        text,
        strength,
        addressed_to: addressees,
        rationale,
        statements: from.statements,
      })),
    ).toEqual(
      sample['recommendations']!.map(({ id, text, strength, addressed_to, rationale, statements }) => ({
        id,
        text,
        strength,
        addressed_to,
        rationale,
        statements,
      })),
    );
    expect(draft.indicators.map(({ name, elements }) => ({ name, elements }))).toEqual(
      sample['indicators']!.map(({ name, elements }) => ({ name, elements })),
    );
    expect(draft.actions.map(({ text, recommendation }) => [text, recommendation])).toEqual(
      sample['actions']!.map((row) => [row['text'], row['from_recommendation']]),
    );
  });

  test('[FR7] the chain of a recommendation, down to inputs, countries and evidence, and back up', () => {
    const chains = chainsOf(draft, state);
    for (const expected of sample.expected.traces) {
      const { recommendation, ...trace } = expected;
      expect(chains.of({ kind: 'recommendation', id: recommendation })).toMatchObject(trace);
      for (const input of trace.inputs)
        expect(chains.restingOn('input', input)).toContainEqual({
          kind: 'recommendation',
          id: recommendation,
        });
    }
  });

  test('[FR7] a drawing comes from what it shows, an indicator from its elements', () => {
    const chains = chainsOf(draft, state);
    const cycle = chains.of({ kind: 'diagram', id: 'D3' });
    expect(cycle.statements).toEqual([
      'S02',
      'S03',
      'S09',
      'S11',
      'S12',
      'S13',
      'S19',
      'S23',
      'S26',
      'S27',
      'S28',
      'S29',
      'S30',
      'S33',
    ]);
    expect(chains.of({ kind: 'indicator', id: 'IN6' }).statements).toEqual(['S22', 'S24', 'S38']);
    expect(chains.using({ kind: 'element', id: 'F-E2' })).toContainEqual({ kind: 'diagram', id: 'D7' });
  });

  test('what was not adopted, not cited, and has no evidence', () => {
    expect(
      draft.recommendations.filter(({ status }) => status === 'not-adopted').map(({ id }) => id),
    ).toEqual(sample.expected.not_adopted);
    const rows = Object.values(state.statements);
    expect(rows.filter((row) => row.inputs.length + row.evidence.length === 0).map(({ id }) => id)).toEqual(
      sample.expected.uncited_statements,
    );
    expect(rows.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual(
      sample.expected.statements_without_evidence,
    );
  });

  test('[FR5] nothing blocks its adoption; what rests on a statement not agreed to is listed', () => {
    const problems = validate(draft, state);
    expect(problems.filter(({ level }) => level === 'blocks')).toEqual([]);
    expect(problems.map(({ kind, where }) => `${kind} ${where.id}`)).not.toContain('unbacked F-GOAL');
  });

  test('[FR9] every input that led nowhere has its reason', () => {
    const coverage = coverageOf(draft, state);
    expect(coverage.inputs).toBe(45);
    expect(coverage.inputsUsed).toBe(45);
    expect(coverage.inputsUnused).toEqual([]);
    expect(coverage.evidenceUnused).toEqual(['E03', 'E04', 'E06', 'E07', 'E20']);
    expect(coverage.statementsUnused.every((id) => state.statements[id]!.mergedInto === null)).toBe(true);
    expect(coverage.fewVoices.length).toBeGreaterThan(0);
  });

  test('[FR8] the team’s view counts countries from three and names large categories only', () => {
    const { origins } = frameworkView(state);
    expect(origins['recommendation R02']).toMatchObject({
      statements: 3,
      inputs: 3,
      evidence: 3,
      countries: 3,
    });
    const small = sample['categories']!.filter(({ seats }) => Number(seats) < 3).map(({ label }) => label);
    for (const { categories } of Object.values(origins))
      for (const label of small) expect(categories).not.toContain(label);
    expect(JSON.stringify(origins)).not.toContain('CTRY');
  });

  test('[FR11] [IM3] it comes back out of the archive, and is the same when imported again', () => {
    const open = archiveJson(state);
    const world = new DomainWorld('again');
    world.do(theHost, 'import.apply', { document: JSON.parse(JSON.stringify(open)) as JsonObject });
    expect(world.state.framework).toEqual(state.framework);
    expect(world.state.annexes).toEqual(state.annexes);
  });
});
