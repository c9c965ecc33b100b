import type {
  Diagram,
  FrameworkContent,
  FrameworkElement,
  Heading,
  Matrix,
  Relation,
} from '../domain/model/framework.ts';
import type { frameworkTemplatesEnglish } from '../i18n/framework-templates.en.ts';
import { frameworkTemplatesMessages } from '../i18n/framework-templates.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/message.ts';
import { emptyFramework } from './empty.ts';
import { nothing } from './lines.ts';

/** What a framework may begin as. */
export const templateIds = ['levels', 'theory-of-change', 'drivers', 'roles', 'empty'] as const;
export type TemplateId = (typeof templateIds)[number];

type Words = Translate<typeof frameworkTemplatesEnglish>;
type LabelKey = Extract<keyof typeof frameworkTemplatesEnglish, `label.${string}`>;

/** A template in a language: elements to rename, drawings and matrices that show them. Nothing in it rests on anything. */
export function frameworkTemplate(id: TemplateId, language: Language): FrameworkContent {
  const t = frameworkTemplatesMessages(language);
  switch (id) {
    case 'levels':
      return levels(t);
    case 'theory-of-change':
      return theoryOfChange(t);
    case 'drivers':
      return drivers(t);
    case 'roles':
      return roles(t);
    case 'empty':
      return emptyFramework;
  }
}

function element(t: Words, id: string, kind: string, label: LabelKey): FrameworkElement {
  return {
    id,
    kind,
    label: t(label),
    description: '',
    level: null,
    standing: null,
    status: 'draft',
    from: nothing,
    editorial: null,
  };
}

function relation(source: string, type: string, target: string): Relation {
  return {
    id: `${source}-${target}`,
    source,
    type,
    target,
    label: '',
    directed: true,
    strength: null,
    status: 'draft',
    from: nothing,
    editorial: null,
  };
}

function matrix(
  id: string,
  title: string,
  rows: readonly FrameworkElement[],
  cols: readonly FrameworkElement[],
): Matrix {
  const heading = ({ id: element_, label }: FrameworkElement): Heading => ({
    id: element_,
    element: element_,
    label,
  });
  return {
    id,
    title,
    kind: '',
    rowAxis: '',
    colAxis: '',
    rows: rows.map(heading),
    cols: cols.map(heading),
    cells: rows.flatMap((row) =>
      cols.map((col) => ({
        row: row.id,
        col: col.id,
        items: [],
        emptyOnPurpose: false,
        status: 'draft',
        from: nothing,
        editorial: null,
      })),
    ),
  };
}

function diagram(id: string, title: string, spec: Diagram['spec']): Diagram {
  return { id, title, note: '', spec };
}

function levelElements(t: Words): readonly FrameworkElement[] {
  return [
    element(t, 'L1', 'level', 'label.national'),
    element(t, 'L2', 'level', 'label.district'),
    element(t, 'L3', 'level', 'label.facility'),
  ];
}

const within: readonly Relation[] = [
  relation('L3', 'contained-in', 'L2'),
  relation('L2', 'contained-in', 'L1'),
];

function levels(t: Words): FrameworkContent {
  const goal = element(t, 'G1', 'goal', 'label.goal');
  const own = levelElements(t);
  const types = [
    element(t, 'T1', 'learning-type', 'label.internal'),
    element(t, 'T2', 'learning-type', 'label.horizontal'),
    element(t, 'T3', 'learning-type', 'label.vertical'),
  ];
  const ids = (rows: readonly FrameworkElement[]): readonly string[] => rows.map(({ id }) => id);
  return {
    ...emptyFramework,
    elements: [goal, ...own, ...types],
    relations: within,
    matrices: [matrix('M1', t('title.questions'), types, own)],
    diagrams: [
      diagram('D1', t('title.levels'), {
        type: 'nested',
        layers: ids(own),
        outside: [],
        overlay: ids(types),
      }),
      diagram('D2', t('title.house'), {
        type: 'house',
        roof: 'G1',
        pillars: ids(types),
        floors: ids(own),
        foundation: [],
      }),
      diagram('D3', t('title.questions'), { type: 'matrix', matrix: 'M1' }),
    ],
  };
}

function theoryOfChange(t: Words): FrameworkContent {
  const stages = [
    ['inputs', 'input', 'label.input'],
    ['activities', 'activity', 'label.activity'],
    ['outputs', 'output', 'label.output'],
    ['outcomes', 'outcome', 'label.outcome'],
    ['impact', 'impact', 'label.impact'],
  ] as const;
  const rows = stages.map(([stage, kind, label]) => element(t, stage, kind, label));
  return {
    ...emptyFramework,
    elements: [...rows, element(t, 'assumption', 'assumption', 'label.assumption')],
    diagrams: [
      diagram('D1', t('title.change'), {
        type: 'theory-of-change',
        stages: stages.map(([id]) => ({ id, elements: [id], indicators: [] })),
        assumptions: ['assumption'],
        relations: [],
      }),
    ],
  };
}

function drivers(t: Words): FrameworkContent {
  const links = [
    ['P1', 'AIM'],
    ['P2', 'AIM'],
    ['S1', 'P1'],
    ['S2', 'P2'],
    ['C1', 'S1'],
    ['C2', 'S2'],
  ] as const;
  const relations = links.map(([source, target]) => relation(source, 'drives', target));
  return {
    ...emptyFramework,
    elements: [
      element(t, 'AIM', 'aim', 'label.aim'),
      element(t, 'P1', 'primary-driver', 'label.primary'),
      element(t, 'P2', 'primary-driver', 'label.primary2'),
      element(t, 'S1', 'secondary-driver', 'label.secondary'),
      element(t, 'S2', 'secondary-driver', 'label.secondary2'),
      element(t, 'C1', 'change-idea', 'label.idea'),
      element(t, 'C2', 'change-idea', 'label.idea2'),
    ],
    relations,
    diagrams: [
      diagram('D1', t('title.drivers'), {
        type: 'drivers',
        columns: [['AIM'], ['P1', 'P2'], ['S1', 'S2'], ['C1', 'C2']],
        relations: relations.map(({ id }) => id),
        indicators: {},
      }),
    ],
  };
}

function roles(t: Words): FrameworkContent {
  const own = levelElements(t);
  const actors = [
    element(t, 'A1', 'actor', 'label.leaders'),
    element(t, 'A2', 'actor', 'label.managers'),
    element(t, 'A3', 'actor', 'label.staff'),
    element(t, 'A4', 'actor', 'label.communities'),
  ];
  return {
    ...emptyFramework,
    elements: [...own, ...actors],
    relations: within,
    matrices: [matrix('M1', t('title.roles'), actors, own)],
    diagrams: [
      diagram('D1', t('title.roles'), { type: 'matrix', matrix: 'M1' }),
      diagram('D2', t('title.stakeholders'), { type: 'stakeholders', actors: actors.map(({ id }) => id) }),
    ],
  };
}
