import type { WordingConcern } from '../../../shared/domain/wording/lint-wording.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** Advice on a wording. It blocks nothing. */
export function Concerns({ concerns }: { readonly concerns: readonly WordingConcern[] }) {
  const t = useMessages(draftingMessages);
  const formats = useFormats();
  if (concerns.length === 0) {
    return (
      <Text size="small" tone="muted">
        {t('edit.noConcerns')}
      </Text>
    );
  }
  const said = (concern: WordingConcern): string => {
    switch (concern.kind) {
      case 'too-long':
        return t('concern.too-long', { words: concern.words });
      case 'missing-language':
        return t('concern.missing-language', { languages: formats.list(concern.languages) });
      case 'two-ideas':
      case 'should-and-must':
      case 'no-source':
        return t(`concern.${concern.kind}`);
    }
  };
  return (
    <Notice tone="amber" title={t('edit.concerns')}>
      <ul>
        {concerns.map((concern) => (
          <li key={concern.kind}>{said(concern)}</li>
        ))}
      </ul>
    </Notice>
  );
}
