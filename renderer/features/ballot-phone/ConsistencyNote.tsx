import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneDuelMessages } from '../../../shared/i18n/phone-duels.ts';
import type { Consistency } from '../../../shared/methods/ahp/consistency.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { wordingFor } from '../phone/wording.ts';
import styles from './duels.module.css';

/** Whether one's comparisons agree with each other, and which three do not, each pair of them one press away. */
export function ConsistencyNote(props: {
  readonly consistency: Consistency;
  /** Whether all pairs are compared. */
  readonly isWhole: boolean;
  readonly itemOf: (statement: string) => BallotItemView | undefined;
  readonly onGo: (one: string, other: string) => void;
}) {
  const { consistency, isWhole, itemOf, onGo } = props;
  const t = useMessages(phoneDuelMessages);
  const formats = useFormats();
  const language = useLanguage();
  const { ratio } = consistency;
  const figure = ratio === null ? '' : t('ratio', { ratio: formats.number(Math.round(ratio * 100) / 100) });
  if (consistency.kind === 'open') return null;
  if (!('triad' in consistency)) {
    return (
      <Notice isLive>
        {t(isWhole ? 'agrees' : 'agreesSoFar')} {figure}
      </Notice>
    );
  }
  const three = consistency.triad.flatMap((id) => itemOf(id) ?? []);
  const pairs = three.flatMap((one, index) => three.slice(index + 1).map((other) => [one, other] as const));
  return (
    <Notice tone="amber" isLive>
      <Stack gap={8}>
        <p>
          {t(consistency.kind)} {figure}
        </p>
        <ol className={styles['three']}>
          {three.map((item) => {
            const wording = wordingFor(item, language);
            return (
              <li key={item.statement} dir="auto" lang={wording.lang}>
                {wording.text}
              </li>
            );
          })}
        </ol>
        {pairs.map(([one, other]) => (
          <Button
            key={`${one.statement} ${other.statement}`}
            isFullWidth
            onPress={() => onGo(one.statement, other.statement)}
          >
            {t('look', { one: three.indexOf(one) + 1, other: three.indexOf(other) + 1 })}
          </Button>
        ))}
      </Stack>
    </Notice>
  );
}
