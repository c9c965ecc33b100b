import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import { compareFrameworks } from '../../../../shared/framework/compare.ts';
import { emptyFramework } from '../../../../shared/framework/empty.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../../ui/status/Badge.tsx';
import { usePlaceWords } from '../../framework/use-place-words.ts';
import { Difference } from '../../words/Difference.tsx';
import styles from './history.module.css';

interface FrameworkDifferencesProps {
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** What changed between two moments of the framework's draft, line by line. */
export function FrameworkDifferences({ before, after }: FrameworkDifferencesProps) {
  const t = useMessages(frameworkMessages);
  const history = useMessages(textsHistoryMessages);
  const place = usePlaceWords();
  const changes = compareFrameworks(contentOf(before), contentOf(after));
  if (changes.length === 0) return <Text tone="muted">{history('history.same')}</Text>;
  return (
    <ul className={styles['boardChanges']}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.id} ${change.what}`}>
          <Badge>{t(`change.${change.what}`)}</Badge> <span dir="auto">{change.label}</span>
          {change.places !== null && <p>{place(change.label, change.places)}</p>}
          {change.what === 'reworded' && <Difference before={change.before} after={change.after} />}
        </li>
      ))}
    </ul>
  );
}

/** The host froze it: it is a framework. */
function contentOf(frozen: JsonObject | null): FrameworkContent {
  return (frozen?.['content'] as FrameworkContent | undefined) ?? emptyFramework;
}
