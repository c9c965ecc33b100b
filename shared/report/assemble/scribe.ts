import { documentMessages } from '../../i18n/documents.ts';
import type { documentsEnglish } from '../../i18n/documents.en.ts';
import { formats, type Formats } from '../../i18n/formats.ts';
import type { Translate } from '../../i18n/message.ts';
import type {
  Dossier,
  DossierBallot,
  DossierInput,
  DossierStatement,
  ReportedItem,
  ReportedRow,
  Told,
} from '../../domain/model/dossier.ts';
import { secondsBetween } from '../../util/time.ts';
import { room } from '../build.ts';
import { directionOf } from '../direction.ts';
import type { Run } from '../blocks.ts';

/** The languages in which documents are written. */
export type DocumentLanguage = 'en' | 'fr';

/** A ballot's word on a statement. */
export type Verdict = {
  readonly ballot: DossierBallot;
  readonly version: number;
  readonly outcome: DossierBallot['items'][number]['outcome'];
  readonly words: string;
  readonly result: ReportedItem | null;
};

/** What all parts of a document use: the dossier, its words and names. */
export type Scribe = {
  readonly dossier: Dossier;
  readonly language: DocumentLanguage;
  readonly t: Translate<typeof documentsEnglish>;
  readonly formats: Formats;
  readonly date: (iso: string) => string;
  readonly moment: (iso: string) => string;
  readonly statement: (id: string) => string;
  readonly statements: (ids: readonly string[]) => string;
  /** A statement's number with as much of its wording as stands beside a bar. */
  readonly statementWords: (id: string) => string;
  readonly input: (id: string) => string;
  /** Ids of blocks, safe in every format. */
  readonly anchor: {
    readonly statement: (row: DossierStatement) => string;
    readonly input: (row: DossierInput) => string;
    readonly source: (id: string) => string;
  };
  readonly rowLabel: (row: ReportedRow) => string;
  readonly groupNames: (groups: readonly string[]) => readonly string[];
  readonly by: (told: Told, cosigners?: number) => string;
  /** The newest verdict on a statement; ballots that were voted again do not count. */
  readonly verdict: (statement: string) => Verdict | null;
  readonly verdicts: (statement: string) => readonly Verdict[];
  readonly words: (text: string, language?: string) => Run;
  readonly wording: (row: DossierStatement) => {
    readonly v: number;
    readonly text: string;
    readonly language: string;
  };
  readonly share: (value: number | null) => string;
};

/** Letters of a wording that stand beside a bar. */
const labelLength = 90;

export function scribe(dossier: Dossier, language: DocumentLanguage, timeZone = 'UTC'): Scribe {
  const t = documentMessages(language);
  const format = formats(language, timeZone);
  const at = (iso: string): number => secondsBetween('1970-01-01T00:00:00Z', iso) * 1000;
  const statements = new Map(dossier.statements.map((row) => [row.id, row]));
  const inputs = new Map(dossier.inputs.map((row) => [row.id, row]));
  const labels = new Map(dossier.people.categories.map(({ id, label }) => [id, label]));
  const sources = new Map(dossier.evidence.map(({ id }, index) => [id, index + 1]));
  const nameOfStatement = (id: string): string => `S${padded(statements.get(id)?.number, 2)}`;
  const groupNames = (groups: readonly string[]): readonly string[] =>
    groups.flatMap((group) => labels.get(group) ?? []);

  const verdicts = (statement: string): readonly Verdict[] =>
    dossier.ballots
      .filter((ballot) => !ballot.superseded)
      .flatMap((ballot) =>
        ballot.items
          .filter((item) => item.statement === statement)
          .map(({ version, outcome, verdict, result }) => ({
            ballot,
            version,
            outcome,
            words: verdict[language],
            result,
          })),
      );

  const wording: Scribe['wording'] = (row) => row.versions.at(-1) ?? { v: 0, text: '', language };

  return {
    dossier,
    language,
    t,
    formats: format,
    date: (iso) => format.date(at(iso)),
    moment: (iso) => `${format.date(at(iso))}, ${format.time(at(iso))} ${timeZone}`,
    statement: nameOfStatement,
    statements: (ids) => format.list(ids.map(nameOfStatement)),
    statementWords(id) {
      const row = statements.get(id);
      const text = row === undefined ? '' : wording(row).text;
      const cut = text.length > labelLength ? `${text.slice(0, labelLength)}…` : text;
      return `${nameOfStatement(id)} ${cut}`;
    },
    input: (id) => `I${padded(inputs.get(id)?.number, 3)}`,
    anchor: {
      statement: (row) => `statement-${row.number}`,
      input: (row) => `input-${row.number}`,
      source: (id) => `source-${sources.get(id) ?? 0}`,
    },
    rowLabel(row) {
      if (row.kind === 'group') return groupNames(row.groups)[0] ?? t('groups.other');
      return row.kind === 'pool' ? t('groups.other') : t('groups.joined');
    },
    groupNames,
    by({ category, seat }, cosigners = 0) {
      const who = seat === null ? (category ?? t('by.someone')) : t('by.seat', { seat });
      const whole = seat === null || category === null ? who : `${who} (${category})`;
      return cosigners === 0 ? whole : `${whole}, ${t('by.cosigned', { count: cosigners })}`;
    },
    verdict: (statement) => verdicts(statement).at(-1) ?? null,
    verdicts,
    words(text, tongue) {
      const direction = directionOf(text);
      return room(text, {
        ...(tongue === undefined || tongue === language ? {} : { language: tongue }),
        ...(direction === undefined || direction === 'ltr' ? {} : { direction }),
      });
    },
    wording,
    share: (value) => (value === null ? '–' : format.percent(value, 1)),
  };
}

function padded(number: number | undefined, length: number): string {
  return String(number ?? 0).padStart(length, '0');
}
