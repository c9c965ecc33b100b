import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { GroupPlan } from '../../../shared/methods/smallGroups/plan.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useConsole } from '../console/console-context.tsx';
import styles from './ballot.module.css';

/** What becomes of each group in every table of the result: fixed with the rule. */
export function Fates({ plan }: { readonly plan: GroupPlan }) {
  const t = useMessages(consoleBallotMessages);
  const { view } = useConsole();
  const labels = new Map(view.categories.map(({ id, label }) => [id, label]));
  if (plan.fates.length === 0) return null;
  return (
    <Stack gap={8}>
      <Text as="h3" isStrong>
        {t('rule.fates')}
      </Text>
      <ul className={styles['fates']}>
        {plan.fates.map(({ group, eligible, fate }) => (
          <li key={group} className={styles['fate']}>
            <span dir="auto">{labels.get(group) ?? group}</span>
            <span className={styles['quiet']}>{t('rule.seats', { count: eligible })}</span>
            <Text as="span" tone={fate === 'shown' ? 'ink' : 'amber'}>
              {t(`rule.fate.${fate}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
