import { useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { betweenVersions, type Moment } from '../../../shared/framework/between.ts';
import type { Source } from '../../../shared/framework/causes.ts';
import type { NewPlace, PlaceInList } from '../../../shared/framework/compare-order.ts';
import { type Change, compareFrameworks } from '../../../shared/framework/compare.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { wordDiff } from '../../../shared/util/word-diff.ts';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { cx } from '../../ui/cx.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { Difference } from '../words/Difference.tsx';
import { usePlaceWords } from './use-place-words.ts';
import { useSourceWords } from './use-source-words.ts';
import trace from '../trace/trace.module.css';
import styles from './framework.module.css';

type Version = FrameworkView['versions'][number];

interface ComparisonProps {
  /** Null: the draft of now. */
  readonly before: Version | null;
  readonly after: Version | null;
  readonly contents: { readonly before: FrameworkContent; readonly after: FrameworkContent };
}

/** What differs between two versions, side by side or in one text, and because of what. */
export function Comparison({ before, after, contents }: ComparisonProps) {
  const t = useMessages(frameworkMessages);
  const { statements, ballots, comments, meetings } = useMaterial();
  const [sides, setSides] = useState<'words' | 'sides'>('words');
  const words = useSourceWords([contents.before, contents.after]);
  const now = Object.fromEntries(Object.values(statements).map((row) => [row.id, row.version]));
  const moment = (version: Version | null): Moment => ({
    version: version?.id ?? null,
    at: version?.at ?? null,
    wordings: version?.wordings ?? now,
  });
  const between = betweenVersions(moment(before), moment(after), {
    comments,
    ballots: Object.values(ballots),
  });
  const changes = compareFrameworks(contents.before, contents.after, between);
  const meeting = meetings[after?.meeting ?? ''];
  return (
    <>
      <div className={styles['meta']}>
        <p aria-live="polite">
          {changes.length === 0 ? t('compare.none') : t('compare.count', { count: changes.length })}
          {meeting !== undefined && ` ${t('change.meeting', { meeting })}`}
        </p>
        {changes.length > 0 && (
          <SegmentedControl
            label={t('compare.view')}
            segments={[
              { value: 'words', label: t('compare.words') },
              { value: 'sides', label: t('compare.sides') },
            ]}
            value={sides}
            onChange={setSides}
          />
        )}
      </div>
      <ul className={styles['lines']}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.id} ${change.what}`} className={styles['change']}>
            <p className={styles['meta']}>
              <Badge>{t(`change.${change.what}`)}</Badge>
              <span dir="auto">{change.label}</span>
            </p>
            <Words change={change} isBeside={sides === 'sides'} words={words} />
            <Because sources={change.because} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface WordsProps {
  readonly change: Change;
  readonly isBeside: boolean;
  readonly words: (source: Source) => string;
}

function Words({ change, isBeside, words }: WordsProps) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  const place = usePlaceWords();
  const { what, label, before, after, places, came, went } = change;
  if (what === 'added' || what === 'removed' || what === 'reworded') {
    return isBeside ? <Sides before={before} after={after} /> : <Difference before={before} after={after} />;
  }
  if (places !== null) {
    return (
      <>
        <p className={styles['more']}>{place(label, places)}</p>
        {isBeside && <PlacesBeside label={label} places={places} />}
      </>
    );
  }
  if (what !== 're-linked') {
    return (
      <p className={styles['more']}>{t('change.from', { before: before || '–', after: after || '–' })}</p>
    );
  }
  const list = (sources: readonly Source[]): string => formats.list(sources.map(words));
  return (
    <div className={styles['more']}>
      {came.length > 0 && <p dir="auto">{t('change.came', { sources: list(came) })}</p>}
      {went.length > 0 && <p dir="auto">{t('change.went', { sources: list(went) })}</p>}
    </div>
  );
}

/** The words of before and of after, each with what the other has not. */
function Sides({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = wordDiff(before, after).map((part, place) => ({ ...part, key: `${place} ${part.kind}` }));
  const side = (marked: 'removed' | 'added') => {
    const Mark = marked === 'removed' ? 'del' : 'ins';
    return (
      <p className={trace['diff']} dir="auto">
        {parts
          .filter(({ kind }) => kind === 'same' || kind === marked)
          .map(({ kind, text, key }) =>
            kind === 'same' ? <span key={key}>{text}</span> : <Mark key={key}>{text}</Mark>,
          )}
      </p>
    );
  };
  return (
    <div className={styles['sides']}>
      {side('removed')}
      {side('added')}
    </div>
  );
}

/** The list of before and of after, as much as is around the line that was moved. */
function PlacesBeside({ label, places }: { readonly label: string; readonly places: NewPlace }) {
  const side = ({ place, above, below }: PlaceInList, Mark: 'del' | 'ins') => (
    <ol className={styles['places']} start={above === null ? place : place - 1}>
      {above !== null && <li dir="auto">{above}</li>}
      <li dir="auto">
        <Mark>{label}</Mark>
      </li>
      {below !== null && <li dir="auto">{below}</li>}
    </ol>
  );
  return (
    <div className={cx(styles['sides'], trace['diff'])}>
      {side(places.before, 'del')}
      {side(places.after, 'ins')}
    </div>
  );
}

function Because({ sources, words }: { readonly sources: readonly Source[] } & Pick<WordsProps, 'words'>) {
  const t = useMessages(frameworkMessages);
  const formats = useFormats();
  if (sources.length === 0) return null;
  return (
    <p className={styles['because']} dir="auto">
      {t('change.because', { sources: formats.list(sources.map(words)) })}
    </p>
  );
}
