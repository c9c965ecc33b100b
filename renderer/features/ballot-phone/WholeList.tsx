import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { wordingFor } from '../phone/wording.ts';
import styles from './ballot-phone.module.css';

/** What a ballot says of all its statements: in words first, then place by place. */
export function WholeList({ ballot }: { readonly ballot: BallotView }) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const whole = ballot.result?.whole ?? null;
  if (whole === null) return null;
  return (
    <Stack gap={12}>
      <Text isStrong>{whole.words[language]}</Text>
      <ol className={styles['bars']} aria-label={t('result.order')}>
        {whole.places.map(({ statement, place, share, said }) => {
          const item = ballot.items.find((each) => each.statement === statement);
          const wording = item === undefined ? null : wordingFor(item, language);
          return (
            <li key={statement} className={styles['bar']}>
              <span className={styles['placed']}>
                <span className={styles['mine']}>{place}.</span>
                <span className={styles['reviewText']} dir="auto" lang={wording?.lang}>
                  {wording?.text}
                </span>
              </span>
              <span className={styles['track']}>
                <span
                  className={styles['fill']}
                  style={{
                    display: 'block',
                    inlineSize: `${100 * share}%`,
                    background: 'var(--vote-2)',
                  }}
                />
              </span>
              <Text size="small" tone="muted">
                {said[language]}
              </Text>
            </li>
          );
        })}
      </ol>
      {whole.notes.map((note) => (
        <Text key={note.en} size="small" tone="muted">
          {note[language]}
        </Text>
      ))}
    </Stack>
  );
}
