import { FileText } from 'lucide-react';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';

/** The log of all comments with their answers, as the release policy allows it; or with names, for one's own keeping. */
export function LogMenu() {
  const t = useMessages(commentsTeamMessages);
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const download = (search: string): void => {
    const link = document.createElement('a');
    link.href = `/api/export?${search}&what=comments&language=${language}&timeZone=${encodeURIComponent(timeZone)}`;
    link.click();
  };
  return (
    <Menu
      icon={FileText}
      groups={[
        [
          { id: 'docx', label: t('log.docx'), onAction: () => download('format=docx') },
          { id: 'html', label: t('log.html'), onAction: () => download('format=html') },
          { id: 'csv', label: t('log.csv'), onAction: () => download('format=csv') },
        ],
        [
          {
            id: 'archive',
            label: t('log.everything'),
            onAction: () => download('format=docx&kind=archive'),
          },
        ],
      ]}
    >
      {t('log')}
    </Menu>
  );
}
