import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { placeOf } from '../phone/save-place.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { ReviewList } from './ItemPage.tsx';
import type { SecretBox } from './use-secret-box.ts';
import type { Voting } from './voting.ts';

type SectionProps = { readonly voting: Voting; readonly box: SecretBox; readonly section: number };

/** A section read over before it goes into the box. */
export function SectionReview(
  props: SectionProps & {
    readonly items: readonly BallotItemView[];
    readonly part: string | null;
    readonly onGo: (at: number) => void;
  },
) {
  const { voting, box, section, items, part, onGo } = props;
  const t = useMessages(phoneTaskMessages);
  const answers = box.answersOf(section);
  const count = Object.keys(answers).length;
  return (
    <PhonePage
      title={t('secret.partReview')}
      above={part === null ? null : <Text tone="muted">{part}</Text>}
      footer={
        <MainButton isDisabled={count === 0} onPress={() => void box.put(section)}>
          {t('secret.put', { count })}
        </MainButton>
      }
    >
      {box.problem !== null && (
        <Notice tone="amber" isLive>
          {box.problem}
        </Notice>
      )}
      <Text tone="amber">{t('secret.notYet')}</Text>
      <Text tone="muted">{t('secret.partHelp')}</Text>
      <ReviewList
        ballot={voting.ballot}
        items={items}
        recused={voting.own.recused}
        answerTo={(statement) => answers[statement] ?? null}
        onGo={onGo}
      />
    </PhonePage>
  );
}

/** A section under way to the box, or in it. */
export function SectionDone(
  props: SectionProps & {
    /** The next section that is not in the box; -1: there is none. */
    readonly next: number;
    readonly onSection: (section: number) => void;
  },
) {
  const { voting, box, section, next, onSection } = props;
  const t = useMessages(phoneTaskMessages);
  const sending = box.sendingOf(section);
  const isIn = box.stateOf(section) === 'boxed';
  const isAll = isIn && next < 0;
  const hasParts = voting.ballot.sections.length > 1;
  const title =
    isAll || (isIn && !hasParts) ? t('secret.boxedAll') : t('secret.boxed', { part: section + 1 });
  const onward = next < 0 ? t('ballot.review') : t('secret.nextPart', { part: next + 1 });
  return (
    <PhonePage
      title={isIn ? title : t('secret.sealing')}
      footer={<MainButton onPress={() => onSection(next)}>{onward}</MainButton>}
    >
      <SaveState place={isIn ? 'inBox' : sending === undefined ? 'sending' : placeOf(sending)} />
      {isIn && <Text>{t('secret.boxedText')}</Text>}
    </PhonePage>
  );
}

/** All sections: what is in the box, what is on the phone; each can be answered again until the stop. */
export function SectionsPage(props: {
  readonly voting: Voting;
  readonly box: SecretBox;
  readonly onSection: (section: number) => void;
}) {
  const { voting, box, onSection } = props;
  const { ballot } = voting;
  const t = useMessages(phoneTaskMessages);
  const open = ballot.sections.findIndex((_, section) => box.stateOf(section) === 'editing');
  const again = (section: number): void => {
    const others = Object.entries(box.note ?? {}).filter(([key]) => key !== String(section));
    box.setNote({ ...Object.fromEntries(others), [String(section)]: { status: 'editing', answers: {} } });
    onSection(section);
  };
  return (
    <PhonePage
      title={t(open < 0 ? 'secret.boxedAll' : 'ballot.reviewTitle')}
      footer={
        open < 0 ? undefined : (
          <MainButton onPress={() => onSection(open)}>{t('secret.nextPart', { part: open + 1 })}</MainButton>
        )
      }
    >
      {open < 0 && <Text>{t('secret.boxedText')}</Text>}
      {ballot.sections.map((statements, section) => {
        const state = box.stateOf(section);
        const sending = box.sendingOf(section);
        return (
          <Stack key={statements.join(' ')} gap={8}>
            <Text as="h2" isStrong>
              {t('ballot.section', { part: section + 1, parts: ballot.sections.length })} ·{' '}
              {t('ballot.items', { count: statements.length })}
            </Text>
            {state === 'boxed' && <SaveState place="inBox" />}
            {state === 'sent' && <SaveState place={sending === undefined ? 'sending' : placeOf(sending)} />}
            {state === 'editing' && <Text tone="amber">{t('secret.notYet')}</Text>}
            {state === 'boxed' && (
              <>
                <Button isFullWidth onPress={() => again(section)}>
                  {t('secret.again', { part: section + 1 })}
                </Button>
                <Text size="small" tone="muted">
                  {t('secret.againHelp')}
                </Text>
              </>
            )}
          </Stack>
        );
      })}
    </PhonePage>
  );
}
