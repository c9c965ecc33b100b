import { Users } from 'lucide-react';
import type { DocumentGroup, DocumentRight } from '../../../../shared/domain/model/document.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../../ui/overlays/PopoverButton.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';

const groups: readonly DocumentGroup[] = ['team', 'rapporteurs', 'table', 'participants', 'observers'];

const offered: { readonly [group in DocumentGroup]: readonly DocumentRight[] } = {
  team: ['edit', 'suggest', 'read'],
  rapporteurs: ['edit', 'suggest', 'read', 'none'],
  table: ['edit', 'suggest', 'read', 'none'],
  participants: ['edit', 'suggest', 'read', 'none'],
  observers: ['suggest', 'read', 'none'],
};

/** Who may do what in a text, in plain words; each choice holds at once. */
export function RightsPopover({ text }: { readonly text: TeamDocument }) {
  const t = useMessages(textsTeamMessages);
  const doing = useDoing();
  const shown = groups.filter((group) => group !== 'table' || text.table !== null);
  return (
    <PopoverButton trigger={t('page.rights')} title={t('page.rights')} icon={Users} size="compact">
      <Stack gap={12} align="stretch">
        {shown.map((group) => (
          <Select<DocumentRight>
            key={group}
            label={group === 'table' ? t('rights.table', { table: text.table ?? '' }) : t(`rights.${group}`)}
            options={offered[group].map((value) => ({ value, label: t(`rights.${value}`) }))}
            value={text.rights[group]}
            onChange={(right) =>
              doing.go('document.rights', {
                document: text.id,
                rights: { ...text.rights, [group]: right },
              })
            }
          />
        ))}
        <Text size="small" tone="muted">
          {t('rights.help')}
        </Text>
        <Problem of={doing} />
      </Stack>
    </PopoverButton>
  );
}
