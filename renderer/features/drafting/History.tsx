import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useAuthor } from '../words/use-author.ts';
import { useDoer } from '../words/use-doer.ts';
import { Difference } from '../words/Difference.tsx';
import styles from './drafting.module.css';

/** All wordings, newest first, each with what changed since the one before. */
export function History({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(draftingMessages);
  const formats = useFormats();
  const doer = useDoer();
  const versions = statement.versions.toReversed();
  if (versions.length < 2) return null;
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('edit.history')}
      </Text>
      {versions.map((version, index) => (
        <Stack key={version.v} gap={4}>
          <Text size="small" tone="muted">
            {t('edit.version', {
              version: version.v,
              who: doer(version.who),
              time: formats.date(Date.parse(version.at)),
            })}
          </Text>
          <Difference
            before={versions[index + 1]?.text ?? version.text}
            after={version.text}
            lang={version.language}
          />
          {version.reason !== '' && (
            <Text size="small" tone="muted">
              {t('edit.because', { reason: version.reason })}
            </Text>
          )}
        </Stack>
      ))}
    </section>
  );
}

/** Comments, changes wanted, reservations and objections, in their own words. */
export function Dissents({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(draftingMessages);
  const author = useAuthor();
  if (statement.dissents.length === 0) return null;
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('edit.dissents')}
      </Text>
      {statement.dissents.map((row) => (
        <Stack key={row.id} gap={4}>
          <Text size="small" tone="muted">
            {[t(`dissent.${row.kind}`), ...author(row)].join(' · ')}
          </Text>
          <Text isSerif>{row.text}</Text>
        </Stack>
      ))}
    </section>
  );
}
