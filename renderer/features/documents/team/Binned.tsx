import type { DocumentKind } from '../../../../shared/domain/model/document.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { useMoment } from '../use-moment.ts';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { useTextNames } from './text-names.ts';

interface BinnedProps {
  readonly kind?: DocumentKind;
  readonly step?: string;
  readonly onOpen: (text: string) => void;
}

/**
 * What was put in the bin, to be read and taken out: all of it, or that of one kind or step. Nothing where the bin is
 * empty.
 */
export function Binned({ kind, step, onOpen }: BinnedProps) {
  const t = useMessages(textsTeamMessages);
  const moment = useMoment();
  const { documents } = useTeamTexts();
  const names = useTextNames();
  const doing = useDoing();
  const binned = documents.filter(
    (text) =>
      text.binnedAt !== null &&
      (kind === undefined || text.kind === kind) &&
      (step === undefined || text.step === step),
  );
  if (binned.length === 0) return null;
  return (
    <details className={styles['bin']}>
      <summary>{t('bin.title', { count: binned.length })}</summary>
      <Problem of={doing} />
      <ul className={styles['rows']}>
        {binned.map((text) => {
          const title = names.title(text);
          return (
            <li key={text.id} className={styles['row']}>
              <div className={styles['rowWords']}>
                <Text>
                  <span dir="auto">{title}</span>
                </Text>
                <Text size="small" tone="muted">
                  {[
                    ...(kind === undefined && text.title !== '' ? [names.kind(text)] : []),
                    t('bin.since', { time: moment(text.binnedAt ?? '') }),
                  ].join(' · ')}
                </Text>
              </div>
              <Button size="compact" label={t('bin.readOf', { title })} onPress={() => onOpen(text.id)}>
                {t('bin.read')}
              </Button>
              <Button
                size="compact"
                label={t('bin.takeOutOf', { title })}
                onPress={() => doing.go('document.return', { document: text.id })}
              >
                {t('bin.takeOut')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
