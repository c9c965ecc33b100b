import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useMoment } from '../use-moment.ts';
import styles from './team.module.css';
import { useTextNames } from './text-names.ts';

interface TextRowProps {
  readonly text: TeamDocument;
  readonly onOpen: (text: string) => void;
  /** Said where the text was not adopted; nothing is for notes, which need not be. */
  readonly notAdopted?: string;
}

/** A text in a list: what it is, whether it was adopted, and the way in. */
export function TextRow({ text, onOpen, notAdopted }: TextRowProps) {
  const t = useMessages(textsTeamMessages);
  const texts = useMessages(textsMessages);
  const moment = useMoment();
  const names = useTextNames();
  const title = names.title(text);
  const state = text.adopted === null ? notAdopted : texts('adopted.at', { time: moment(text.adopted.at) });
  const about = [
    ...(text.title === '' || text.kind === 'narrative' ? [] : [names.kind(text)]),
    ...(state === undefined ? [] : [state]),
  ];
  return (
    <li className={styles['row']}>
      <div className={styles['rowWords']}>
        <Text>
          <span dir="auto">{title}</span>
        </Text>
        {about.length > 0 && (
          <Text size="small" tone="muted">
            {about.join(' · ')}
          </Text>
        )}
      </div>
      <Button size="compact" label={t('notes.openOf', { title })} onPress={() => onOpen(text.id)}>
        {t('notes.open')}
      </Button>
    </li>
  );
}
