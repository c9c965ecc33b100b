import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { Verdict } from '../../../shared/methods/rate/judge.ts';
import { percentAsSet } from '../../../shared/methods/percent.ts';
import type { ConsensusRule } from '../../../shared/methods/rate/rule.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from '../../features/ballot/ballot.module.css';

/** The same counts out of three wholes, the one that decides marked; then the quorum and the recount. */
export function Denominators({ rule, verdict }: { readonly rule: ConsensusRule; readonly verdict: Verdict }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const { figures } = verdict;
  if (figures === null) return null;
  const wholes = { rated: figures.rated, responded: figures.responded, invited: figures.invited };
  const share = (value: number | null): string => (value === null ? '–' : formats.percent(value, 1));
  return (
    <Stack gap={8}>
      <Text isStrong>{t('result.denominators')}</Text>
      <table className={styles['denominators']}>
        <thead>
          <tr>
            <th scope="col">{t('result.counts')}</th>
            <th scope="col">{t('result.share')}</th>
            <th scope="col">{t('result.opposed')}</th>
          </tr>
        </thead>
        <tbody>
          {(['rated', 'responded', 'invited'] as const).map((each) => (
            <tr key={each}>
              <th scope="row">
                {t(`result.of.${each}`)}
                {each === rule.denominator && (
                  <span className={styles['decides']}> · {t('result.decides')}</span>
                )}
              </th>
              <td>
                {figures.agree}/{wholes[each]} · {share(figures.shares[each].agree)}
              </td>
              <td>
                {figures.oppose}/{wholes[each]} · {share(figures.shares[each].oppose)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text isStrong>{t('result.why')}</Text>
      <Text>
        {t('result.why.passed', {
          share: share(figures.shares[rule.denominator].agree),
          needed: percentAsSet(rule.threshold, language),
        })}{' '}
        {verdict.quorumNeeded === null
          ? t('result.why.noQuorum')
          : t('result.why.quorum', { needed: verdict.quorumNeeded, responded: figures.responded })}
      </Text>
      <Text tone="muted">{t('result.why.recount')}</Text>
    </Stack>
  );
}
