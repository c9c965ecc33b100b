import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Who sees what of the current step, the person at this computer included: one line an audience. */
export function useAudiences(
  view: ConsoleView,
  collection: 'named' | 'group' | 'secret',
): { readonly who: string; readonly sees: string }[] {
  const t = useMessages(consoleFrameMessages);
  const common = useMessages(commonMessages);
  const chatham = view.about?.release === 'chatham-house' ? ` ${t('sees.chatham')}` : '';
  return [
    { who: common('role.participant'), sees: common(`whoSees.${collection}`) },
    { who: t('sees.team'), sees: t(collection === 'secret' ? 'sees.team.secret' : 'sees.team.cards') },
    { who: t('sees.you'), sees: `${t(`sees.you.${collection}`)} ${t('sees.lock')}${chatham}` },
  ];
}
