import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { wordingFor } from '../phone/wording.ts';
import { Difference } from '../words/Difference.tsx';
import styles from './ballot-phone.module.css';

/** What changed in a statement's wording since the round before; nothing where nothing did. */
export function Reworded({ item, round }: { readonly item: BallotItemView; readonly round: number }) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  if (item.before === null) return null;
  const [then, now] = [wordingFor(item.before, language), wordingFor(item, language)];
  // Two languages have no words in common: there the authoritative wordings are compared.
  const isAlike = then.lang === now.lang;
  return (
    <details className={styles['more']} open>
      <summary>{t('ballot.reworded', { round: round - 1 })}</summary>
      <Difference
        before={isAlike ? then.text : item.before.text}
        after={isAlike ? now.text : item.text}
        lang={isAlike ? now.lang : item.language}
      />
    </details>
  );
}
