import { useState } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { CardMeta, useCardText } from '../material/CardWords.tsx';
import { cardsInOrder } from '../material/cards.ts';
import { useMaterial } from '../material/material-context.tsx';
import { useDoer } from '../words/use-doer.ts';
import { RestingLines } from './LineTrace.tsx';
import { CardLinks, type Go, StatementLinks, TraceLink, TracePart, useStatements } from './TraceParts.tsx';
import styles from './trace.module.css';

interface CardTraceProps {
  readonly card: TeamCard;
  readonly go: Go;
  readonly mayWork: boolean;
}

/** A card: what was said, where it went, what its author says of that. */
export function CardTrace({ card, go, mayWork }: CardTraceProps) {
  const t = useMessages(materialMessages);
  const formats = useFormats();
  const doer = useDoer();
  const { cards, themes, isSafe, steps } = useMaterial();
  const textOf = useCardText();
  const theme = themes.find((row) => row.id === card.theme);
  const rows = useStatements((row) => row.inputIds.includes(card.id));
  const same = cardsInOrder(cards).filter(
    (row) =>
      row.sameAs === card.id ||
      (card.sameAs !== null && (row.id === card.sameAs || row.sameAs === card.sameAs)),
  );
  const isHidden = isSafe && !card.shown;
  return (
    <>
      <Stack gap={8}>
        <span className={styles['code']}>{t('card.number', { number: card.number })}</span>
        <p className={styles['title']} dir="auto" lang={card.language}>
          {textOf(card)}
        </p>
        <p className={styles['muted']}>
          <CardMeta card={card} hasTheme={false} />
        </p>
        {card.step !== null && <p className={styles['muted']}>{steps[card.step] ?? ''}</p>}
      </Stack>
      {card.original !== null && !isHidden && (
        <TracePart title={t('card.original')}>
          <p className={styles['diff']} dir="auto" lang={card.original.language ?? undefined}>
            {card.original.text}
          </p>
        </TracePart>
      )}
      <Flags card={card} mayWork={mayWork} />
      {theme !== undefined && (
        <TracePart title={t('trace.theme')}>
          <TraceLink code="" onPress={() => go({ kind: 'theme', id: theme.id })}>
            {theme.label}
          </TraceLink>
        </TracePart>
      )}
      <StatementLinks rows={rows} go={go} title={t('trace.statements')} />
      {rows.length === 0 && <p className={styles['muted']}>{t('trace.none')}</p>}
      <RestingLines kind="input" id={card.id} go={go} />
      <CardLinks
        ids={same.filter((row) => row.id !== card.id).map((row) => row.id)}
        go={go}
        title={t('trace.same')}
      />
      {card.moves.length > 0 && (
        <TracePart title={t('trace.moves')}>
          {card.moves.map((move) => (
            <p key={`${move.at} ${move.what}`} className={styles['muted']}>
              {t('trace.move', {
                time: formats.time(Date.parse(move.at)),
                who: doer(move.who),
                what: t(`move.${move.what}`, { about: move.about }),
              })}
            </p>
          ))}
        </TracePart>
      )}
      {mayWork && !isHidden && <Translate card={card} />}
    </>
  );
}

function Flags({ card, mayWork }: { readonly card: TeamCard; readonly mayWork: boolean }) {
  const t = useMessages(materialMessages);
  return card.flags.map((flag) => (
    <Notice
      key={flag.id}
      tone={flag.answer === null ? 'amber' : 'plain'}
      title={t(`card.flag.${flag.kind === 'misplaced' ? 'misplaced' : 'meaning-lost'}`)}
    >
      <Stack gap={8} align="stretch">
        {flag.note !== '' && <p className={styles['diff']}>{flag.note}</p>}
        {flag.answer !== null && <p>{t('card.answered', { answer: flag.answer })}</p>}
        {flag.answer === null && mayWork && <AnswerFlag input={card.id} flag={flag.id} />}
      </Stack>
    </Notice>
  ));
}

function AnswerFlag({ input, flag }: { readonly input: string; readonly flag: string }) {
  const t = useMessages(materialMessages);
  const doing = useDoing();
  const [answer, setAnswer] = useState('');
  const send = (): void => doing.go('flag.answer', { input, flag, answer });
  return (
    <>
      <TextField label={t('card.flagAnswer')} value={answer} onChange={setAnswer} onEnter={send} />
      <Button size="compact" isDisabled={answer.trim() === ''} isBusy={doing.isBusy} onPress={send}>
        {t('card.flagSend')}
      </Button>
      <Problem of={doing} />
    </>
  );
}

function Translate({ card }: { readonly card: TeamCard }) {
  const t = useMessages(materialMessages);
  const doing = useDoing();
  const { languages } = useMaterial();
  const others = languages.filter((language) => language !== card.language);
  const [isOpen, setOpen] = useState(false);
  const [language, setLanguage] = useState(others[0]);
  const [text, setText] = useState('');
  if (others.length === 0) return null;
  if (!isOpen) {
    return (
      <Button size="compact" variant="plain" onPress={() => setOpen(true)}>
        {t('card.translate')}
      </Button>
    );
  }
  const save = async (): Promise<void> => {
    const answer = await doing.act('input.translate', { input: card.id, language: language ?? 'en', text });
    if (answer.ok) setOpen(false);
  };
  return (
    <TracePart title={t('card.translate')}>
      <Stack gap={8} align="stretch">
        <Select
          label={t('card.translateInto')}
          options={others.map((value) => ({ value, label: value }))}
          value={language}
          onChange={setLanguage}
        />
        <TextArea
          label={t('card.translation')}
          value={text}
          onChange={setText}
          onSubmit={() => void save()}
        />
        <Button isDisabled={text.trim() === ''} isBusy={doing.isBusy} onPress={() => void save()}>
          {t('card.translate')}
        </Button>
        <Problem of={doing} />
      </Stack>
    </TracePart>
  );
}
