import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { textsTeamMessages } from '../../../shared/i18n/texts-team.ts';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Said before a statement gets other words: its translations are of the words that it has now. */
export function TranslationsEnd({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(textsTeamMessages);
  const own = useLanguage();
  const formats = useFormats();
  const languages = Object.keys(statement.translations);
  if (languages.length === 0) return null;
  const names = new Intl.DisplayNames([own], { type: 'language', fallback: 'code' });
  const list = formats.list(languages.map((language) => names.of(language) ?? language));
  return (
    <Notice tone="amber">{t('wording.translations', { languages: list, version: statement.version })}</Notice>
  );
}
