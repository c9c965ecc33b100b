import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { ConsensusRule, Denominator } from '../../../shared/methods/rate/rule.ts';
import type { RuleFieldsProps } from '../../features/ballot/face.ts';
import { OptionalFields } from '../../features/ballot/OptionalFields.tsx';
import styles from '../../features/ballot/rule-form.module.css';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

const agreements = {
  '45': [4, 5],
  '5': [5],
  '79': [7, 8, 9],
  '69': [6, 7, 8, 9],
} as const;

type Agreement = keyof typeof agreements;

/** The fields of a consensus rule; each change shows in the sentence below them. */
export function RateRuleFields({ rule: given, onChange }: RuleFieldsProps) {
  const t = useMessages(consoleBallotMessages);
  const rule = given as unknown as ConsensusRule;
  const set = (changes: Partial<ConsensusRule>): void => onChange({ ...given, ...changes });
  const offered: readonly Agreement[] = rule.scale.kind === 'nine' ? ['79', '69'] : ['45', '5'];
  const { groupGuard: guard, quorum, rejectAt } = rule;
  return (
    <div className={styles['fields']}>
      <Select<Agreement>
        label={t('rate.agree')}
        options={offered.map((value) => ({ value, label: t(`rate.agree.${value}`) }))}
        value={offered.find((each) => agreements[each].join() === rule.agree.join())}
        onChange={(value) => set({ agree: [...agreements[value]] })}
      />
      <NumberField
        label={t('rate.threshold')}
        isPercent
        min={0.01}
        max={1}
        step={0.01}
        value={rule.threshold}
        onChange={(threshold) => set({ threshold: threshold ?? rule.threshold })}
      />
      <Select<Denominator>
        label={t('rate.denominator')}
        options={(['rated', 'responded', 'invited'] as const).map((value) => ({
          value,
          label: t(`rate.denominator.${value}`),
        }))}
        value={rule.denominator}
        onChange={(denominator) => set({ denominator })}
      />
      <NumberField
        label={t('rate.minimumGroup')}
        min={3}
        max={50}
        value={rule.minimumGroup}
        onChange={(minimumGroup) => set({ minimumGroup: minimumGroup ?? rule.minimumGroup })}
      />
      <OptionalFields
        label={t('rate.guard')}
        isOn={guard !== null}
        onChange={(on) => set({ groupGuard: on ? { minimumSize: 5, limit: 0.5 } : null })}
      >
        {guard !== null && (
          <>
            <NumberField
              label={t('rate.guard.limit')}
              isPercent
              min={0}
              max={1}
              step={0.01}
              value={guard.limit}
              onChange={(limit) => set({ groupGuard: { ...guard, limit: limit ?? guard.limit } })}
            />
            <NumberField
              label={t('rate.guard.minimum')}
              min={1}
              max={200}
              value={guard.minimumSize}
              onChange={(size) => set({ groupGuard: { ...guard, minimumSize: size ?? guard.minimumSize } })}
            />
          </>
        )}
      </OptionalFields>
      <OptionalFields
        label={t('rate.quorum')}
        isOn={quorum !== null}
        onChange={(on) => set({ quorum: on ? { share: 0.5, of: 'voting seats' } : null })}
      >
        {quorum !== null && (
          <NumberField
            label={t('rate.quorumShare')}
            isPercent
            min={0.01}
            max={1}
            step={0.01}
            value={quorum.share}
            onChange={(share) => set({ quorum: { ...quorum, share: share ?? quorum.share } })}
          />
        )}
      </OptionalFields>
      <OptionalFields
        label={t('rate.reject')}
        isOn={rejectAt !== null}
        onChange={(on) => set({ rejectAt: on ? 0.5 : null })}
      >
        {rejectAt !== null && (
          <NumberField
            label={t('rate.rejectAt')}
            isPercent
            min={0.01}
            max={1}
            step={0.01}
            value={rejectAt}
            onChange={(share) => set({ rejectAt: share ?? rejectAt })}
          />
        )}
      </OptionalFields>
    </div>
  );
}
