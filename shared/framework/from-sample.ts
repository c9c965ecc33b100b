import type { z } from 'zod';
import type {
  FrameworkContent,
  FrameworkElement,
  LineStatus,
  Matrix,
  Relation,
} from '../domain/model/framework.ts';
import type { JsonObject } from '../util/json.ts';
import { nothing } from './lines.ts';
import { diagramOf, ownWords } from './sample-diagrams.ts';
import { samplePart } from './sample-shape.ts';

type Annexes = { readonly [name: string]: JsonObject };

/**
 * A framework as the worked example's format brings it: parts of an import that earlier versions kept unread.
 *
 * Null where there is none, or where it cannot be read: the parts then stay as they came. Drawings of that format hold
 * words of their own (outputs, assumptions, drivers); they become elements, so that each stands in one place.
 */
export function frameworkOfAnnexes(annexes: Annexes): FrameworkContent | null {
  if (annexes['framework'] === undefined) return null;
  const read = samplePart.safeParse({
    framework: annexes['framework'],
    ...Object.fromEntries(
      ['matrices', 'diagrams', 'glossary', 'principles', 'recommendations', 'indicators', 'actions'].map(
        (name) => [name, annexes[name]?.['items']],
      ),
    ),
  });
  return read.success ? contentOf(read.data) : null;
}

function contentOf(part: z.infer<typeof samplePart>): FrameworkContent {
  const own = part.diagrams.map(ownWords);
  const elements: FrameworkElement[] = [
    ...part.framework.elements.map((row): FrameworkElement => ({
      id: row.id,
      kind: row.kind.replaceAll('_', '-'),
      label: row.label,
      description: row.description,
      level: row.level,
      standing: null,
      status: 'draft',
      from: { ...nothing, statements: row.statements, other: basis(row.basis) },
      editorial: null,
    })),
    ...own.flatMap((words) => words.elements),
  ];
  return {
    elements,
    relations: [
      ...part.framework.relations.map(({ statements, ...row }): Relation => ({
        ...row,
        type: row.type.replaceAll('_', '-'),
        strength: null,
        status: 'draft',
        from: { ...nothing, statements },
        editorial: null,
      })),
      ...own.flatMap((words) => words.relations),
    ],
    matrices: part.matrices.map((row) => matrixOf(row, elements)),
    diagrams: part.diagrams.flatMap(
      (row, index) => diagramOf(row, own[index], part.framework.relations) ?? [],
    ),
    glossary: part.glossary.map((row) => ({
      id: row.id,
      term: row.term,
      definition: row.definition,
      translations: {},
      active: true,
      status: statusOf(row.status),
      from: {
        ...nothing,
        statements: row.definition_from === null ? [] : [row.definition_from],
        evidence: row.source_ref === null ? [] : [row.source_ref],
      },
      editorial: null,
    })),
    principles: part.principles.map((row) => ({
      id: row.id,
      text: row.text,
      status: 'draft',
      from: { ...nothing, statements: [row.statement] },
      editorial: null,
    })),
    recommendations: part.recommendations.map((row) => ({
      id: row.id,
      form: formOf(row.form),
      text: row.text,
      strength: row.strength,
      certainty: row.certainty_of_support,
      addressees: row.addressed_to,
      rationale: row.rationale,
      judgements: {
        benefitHarm: row.judgements.benefit_harm,
        rightsAcceptability: row.judgements.rights_acceptability,
        equity: row.judgements.equity,
        societal: row.judgements.societal,
        finance: row.judgements.finance,
        feasibility: row.judgements.feasibility,
        evidenceQuality: row.judgements.quality_of_evidence,
      },
      status: statusOf(row.status),
      from: { ...nothing, statements: row.statements },
      editorial: null,
    })),
    indicators: part.indicators.map(({ data_source: source, basis: from, ...row }) => ({
      ...row,
      source,
      status: 'draft',
      from: { ...nothing, other: basis(from) },
      editorial: null,
    })),
    actions: part.actions.map((row) => ({
      id: row.id,
      text: row.text,
      owner: row.owner_role,
      due: row.due,
      state: 'open',
      recommendation: row.from_recommendation,
      status: 'draft',
      from: { ...nothing, other: basis(row.basis) },
      editorial: null,
    })),
    layout: {},
  };
}

function basis(name: string): { readonly basis: string; readonly locator: string } {
  return { basis: name, locator: '' };
}

const statuses: { readonly [status: string]: LineStatus } = {
  agreed: 'agreed',
  adopted: 'adopted',
  no_consensus: 'no-consensus',
  not_adopted: 'not-adopted',
  adopted_from_source: 'from-source',
};

function statusOf(status: string): LineStatus {
  return statuses[status] ?? 'draft';
}

function formOf(form: string): FrameworkContent['recommendations'][number]['form'] {
  switch (form) {
    case 'good_practice':
      return 'good-practice';
    case 'research_need':
      return 'research-need';
    case 'area_of_disagreement':
      return 'area-of-disagreement';
    default:
      return 'recommendation';
  }
}

function matrixOf(
  row: z.infer<typeof samplePart>['matrices'][number],
  elements: readonly FrameworkElement[],
): Matrix {
  const heading = (axis: string, id: string): Matrix['rows'][number] => {
    const kind = axis.replaceAll('_', '-');
    const element = elements.find(
      (each) =>
        each.kind === kind && (each.id === id || each.level === id || each.label.toLowerCase() === id),
    );
    return { id, element: element?.id ?? null, label: element?.label ?? id };
  };
  const cells = row.rows.flatMap((of) =>
    row.cols.map((col): Matrix['cells'][number] => {
      const cell = row.cells.find((each) => each.row === of && each.col === col);
      const { provenance } = cell ?? {};
      return {
        row: of,
        col,
        items: cell?.items ?? [],
        emptyOnPurpose: false,
        status: statusOf(cell?.status ?? ''),
        from: {
          ...nothing,
          statements: cell?.statements ?? [],
          evidence: [provenance?.source_ref ?? []].flat(),
          other: provenance === undefined ? null : { basis: provenance.basis, locator: provenance.locator },
        },
        editorial: null,
      };
    }),
  );
  return {
    id: row.id,
    title: row.title,
    kind: row.kind.replaceAll('_', '-'),
    rowAxis: row.row_axis.replaceAll('_', '-'),
    colAxis: row.col_axis.replaceAll('_', '-'),
    rows: row.rows.map((id) => heading(row.row_axis, id)),
    cols: row.cols.map((id) => heading(row.col_axis, id)),
    cells,
  };
}
