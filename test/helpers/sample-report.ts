import {
  describeDivergingBar,
  divergingBar,
  tableOfDivergingBar,
} from '../../shared/figures/diverging-bar.ts';
import type { AgreementVotes } from '../../shared/figures/diverging-bar.ts';
import { describeGroupBars, groupBars, tableOfGroupBars } from '../../shared/figures/group-bars.ts';
import type { GroupFigure } from '../../shared/figures/group-bars.ts';
import { describeHistogram, histogram, tableOfHistogram } from '../../shared/figures/histogram.ts';
import type { RatingHistogram } from '../../shared/figures/histogram.ts';
import { PRINT, PRINT_SIZE } from '../../shared/figures/theme.ts';
import type { Figure, ReportDocument, StatementBlock } from '../../shared/report/blocks.ts';
import {
  annex,
  contents,
  definitions,
  reportDocument,
  figure,
  figureOf,
  heading,
  linkTo,
  list,
  pageBreak,
  paragraph,
  room,
  statement,
  strong,
  table,
} from '../../shared/report/build.ts';

const print = { theme: PRINT, size: PRINT_SIZE };
const beside = { theme: PRINT, size: { width: 560, text: 12 } };

function drawn(votes: AgreementVotes): Figure {
  return figureOf(divergingBar(votes, beside), describeDivergingBar(votes), tableOfDivergingBar(votes));
}

const GROUPS: GroupFigure = {
  groups: [
    {
      kind: 'shown',
      label: 'Ministry of health, national quality lead',
      counts: [0, 0, 0, 3, 6],
      abstained: 0,
    },
    { kind: 'shown', label: 'District health management', counts: [0, 1, 0, 2, 6], abstained: 0 },
    { kind: 'shown', label: 'Facility leadership (public)', counts: [3, 1, 1, 4, 1], abstained: 0 },
    {
      kind: 'pooled',
      label: 'Other groups',
      members: ['Quality-improvement coach', 'Private-sector provider', 'Professional association'],
      counts: [0, 1, 1, 3, 2],
      abstained: 1,
    },
    { kind: 'suppressed', label: 'Community representatives' },
  ],
};

const RATINGS: RatingHistogram = {
  counts: [0, 1, 1, 2, 4, 5, 9, 12, 6],
  median: 7.5,
  abstained: 2,
  regions: [
    { label: 'Not important', from: 1, to: 3 },
    { label: 'Important', from: 4, to: 6 },
    { label: 'Critical', from: 7, to: 9 },
  ],
};

function statements(): readonly StatementBlock[] {
  const wordings = [
    'A national learning system is the organised and resourced means by which a country finds out what has and has not improved care, records it, passes it on and acts on it at facility, district and national level.',
    'Every district names one person whose task is exchange between facilities, with time set aside for it.',
    'Facilities are never ranked in public; comparison serves learning among peers.',
    'Learning activities have a budget line of their own in the annual operational plan.',
  ];
  return wordings.map((wording, i) =>
    statement({
      id: `S0${i + 1}`,
      number: `S0${i + 1}`,
      content: wording,
      version: i === 0 ? 2 : 1,
      verdict: i === 2 ? 'Not agreed: one group against' : 'Agreed',
      counts:
        'Of 53 who rated, 47 agree (88.7 %) and 4 disagree. Of 55 who responded 85.5 %, of 60 invited 78.3 %.',
      sources: [
        { label: 'I001', link: 'I001' },
        { label: 'I014', link: 'I014' },
        { label: 'E02', link: 'E02' },
      ],
      figure: drawn({ counts: i === 2 ? [9, 8, 6, 20, 10] : [1, 3, 2, 22 + i, 25], abstained: 2 }),
      ...(i === 3
        ? {
            reservations: [
              { by: 'Development partners', content: 'Prefers pooled funding for the first three years.' },
              {
                by: 'Training institutions',
                content: 'Supports the function, not a separate line that draws on training funds.',
              },
            ],
          }
        : {}),
      ...(i === 0
        ? {
            history: [
              {
                version: 1,
                content:
                  'The organised means by which a country finds out what has improved care, keeps a record of it, passes it on and acts on it at every level.',
                change:
                  'Changed between the meetings: “resourced” and “has not” came from comments after round 1.',
              },
            ],
            groups: {
              columns: [
                { header: 'Group', width: 4, rowHeader: true },
                { header: 'Rated', align: 'end' },
                { header: 'Agree', align: 'end' },
                { header: 'Disagree', align: 'end' },
              ],
              rows: [
                ['Ministry of health', '9', '9', '0'],
                ['District health management', '9', '8', '1'],
                ['Other groups', '7', '5', '1'],
                { cells: ['All', '53', '47', '4'], strong: true },
              ],
              notes: ['Groups of fewer than 3 are shown together.'],
            },
          }
        : {}),
    }),
  );
}

/** A report that has one of everything, in several languages, long enough to break pages. */
export function sampleReport(change: Partial<Parameters<typeof reportDocument>[0]> = {}): ReportDocument {
  return reportDocument({
    title: 'National learning systems for quality of care',
    subtitle: 'Consensus document of the second technical consultation',
    language: 'en',
    ribbons: [{ kind: 'illustrative', text: 'ILLUSTRATIVE EXAMPLE: none of these events took place' }],
    meta: [
      { term: 'Convened', details: '2 meetings, 60 seats, 11 categories' },
      {
        term: 'Decision rule',
        details: [
          'At least ',
          strong('70 %'),
          ' of those who rated agree, and no group of 3 or more is opposed by half',
        ],
      },
      { term: 'Attribution', details: 'Chatham House: by category, never by name' },
    ],
    disclaimer:
      'Seats, inputs, votes and comments are illustrative. No endorsement by any organisation is implied.',
    record: {
      head: '9f2c4e61b7a85d03c1f04b2e9d7a6c58e3b10f9274d6ac85be01937f5c2d48aa',
      note: 'Compare this line with the one on your phone, or check the file with “baraza verify”.',
    },
    blocks: [
      contents(2),
      pageBreak(),
      heading(1, 'intro', 'Introduction'),
      paragraph(
        'Quality of care improves where those who deliver it learn from one another, and where what was learnt reaches those who decide.',
        'lead',
      ),
      paragraph([
        'The consultation asked one question and followed ',
        linkTo('methods', 'the rule fixed beforehand'),
        '. Every statement below can be followed to ',
        linkTo('inputs', 'what was said'),
        '.',
      ]),
      list([
        'What has worked, and for whom',
        {
          content: [{ text: 'What stands in the way' }],
          items: [{ content: [{ text: 'Time' }] }, { content: [{ text: 'Money' }] }],
        },
        'Who would have to act',
      ]),
      definitions([
        {
          term: 'Learning system',
          details: 'The organised means by which a country learns from its own care.',
        },
        { term: 'Coach', details: 'Somebody who supports teams from outside their facility.' },
      ]),
      heading(1, 'methods', 'Methods'),
      heading(2, 'rule', 'The rule'),
      list(['Rate on five points', 'Discuss what was not agreed', 'Rate again'], true),
      paragraph(
        [
          room('La politique est revue tous les cinq ans, quoi que les districts apprennent.', {
            language: 'fr',
          }),
        ],
        'quotation',
      ),
      paragraph(
        [room('المرافق لا تعرف بعضها البعض عبر المحافظات.', { language: 'ar', direction: 'rtl' })],
        'quotation',
      ),
      paragraph([room('各县之间的交流没有专人负责。😀', { language: 'zh' })], 'quotation'),
      heading(1, 'results', 'Results'),
      figure(
        'Agreement with statement S03, by group',
        figureOf(groupBars(GROUPS, print), describeGroupBars(GROUPS), tableOfGroupBars(GROUPS)),
        'fig-groups',
      ),
      figure(
        'Importance of exchange between districts, 1 to 9',
        figureOf(histogram(RATINGS, print), describeHistogram(RATINGS), tableOfHistogram(RATINGS)),
      ),
      heading(2, 'statements', 'Statements'),
      ...statements(),
      annex('inputs', 'Annex 1', 'Inputs', [
        paragraph('In the words of the room, under the release policy.'),
        table('Inputs by theme', {
          id: 'table-inputs',
          columns: [
            { header: 'Input', width: 1, rowHeader: true },
            { header: 'What was said', width: 6 },
            { header: 'Supported by', width: 1.4, align: 'end' },
          ],
          rows: [
            {
              id: 'I001',
              cells: ['I001', room('We have no one whose job is exchange between districts.'), '7'],
            },
            {
              id: 'I014',
              cells: ['I014', room('Comparing hospitals in public shames the small ones.'), '12'],
            },
            ...Array.from({ length: 60 }, (_, i) => [
              `I${String(i + 100)}`,
              room(
                'Peers from the next hospital taught us triage, and we could never pay for their transport.',
              ),
              String(i % 9),
            ]),
          ],
          notes: ['Inputs are renumbered in each release.'],
        }),
      ]),
      annex('votes', 'Annex 2', 'Votes', [
        table('Votes of round 2, by group', {
          landscape: true,
          columns: [
            { header: 'Statement', width: 2, rowHeader: true },
            ...[
              'Strongly disagree',
              'Disagree',
              'Neither',
              'Agree',
              'Strongly agree',
              'Abstained',
              'Agree %',
              'Verdict',
            ].map((header, i) => ({
              header,
              align: i < 7 ? ('end' as const) : ('start' as const),
              width: i < 7 ? 1 : 2,
            })),
          ],
          spanning: [
            { content: '', span: 1 },
            { content: 'Answers', span: 6 },
            { content: 'Result', span: 2 },
          ],
          rows: Array.from({ length: 40 }, (_, i) => [
            `S${i + 1}`,
            '1',
            '3',
            '2',
            '22',
            '25',
            '2',
            '88.7',
            'Agreed',
          ]),
        }),
      ]),
      annex('evidence', 'Annex 3', 'Evidence', [
        paragraph([{ text: 'E02', strong: true }, ' A review of learning in districts.'], 'body', 'E02'),
      ]),
    ],
    ...change,
  });
}
