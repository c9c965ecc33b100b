import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { AnswerLevel } from '../../../shared/methods/question.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import styles from './paper.module.css';
import type { Paper, PaperAnswer } from './seal-papers.ts';

interface PaperItemsProps {
  readonly ballot: TeamBallot;
  readonly levels: readonly AnswerLevel[];
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
  readonly onEnter: () => void;
  /** Statements that this seat does not vote on. */
  readonly recused?: readonly string[];
}

/** The statements of a paper, one row each: a digit answers and goes on to the next. */
export function PaperItems({ ballot, levels, paper, onChange, onEnter, recused = [] }: PaperItemsProps) {
  const t = useMessages(deskMessages);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const open = ballot.items.filter((item) => item.withdrawn === null);
  const set = (statement: string, answer: PaperAnswer | null): void => {
    const { [statement]: _before, ...rest } = paper;
    onChange(answer === null ? rest : { ...rest, [statement]: answer });
  };
  const pressed = (event: KeyboardEvent<HTMLFieldSetElement>, statement: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
      focusRow(list.current, 0);
      return;
    }
    const digit = levels.find((level) => keyOf(level) === event.key)?.value;
    const answer = digit ?? (event.key.toLowerCase() === 'a' ? 'abstain' : undefined);
    const isEmptied = event.key === '-' || event.key === '0';
    if (answer === undefined && !isEmptied) return;
    event.preventDefault();
    set(statement, answer ?? null);
    focusRow(list.current, rowOf(list.current, event.currentTarget) + 1);
  };
  return (
    <div className={styles['items']} ref={list}>
      {open.map((item) => {
        const isRecused = recused.includes(item.statement);
        const choices: readonly (PaperAnswer | null)[] = [
          ...levels.map(({ value }) => value),
          ...(ballot.question?.abstains === false ? [] : ['abstain' as const]),
          null,
        ];
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- digits choose among the radio buttons inside
          <fieldset
            key={item.statement}
            data-row=""
            role="radiogroup"
            aria-label={t('paper.answer', { number: item.number })}
            className={styles['item']}
            onKeyDown={(event) => pressed(event, item.statement)}
          >
            <span className={styles['code']}>{`S${item.number}`}</span>
            <span className={styles['words']} dir="auto" lang={item.language}>
              {item.text}
            </span>
            {isRecused ? (
              <Text as="span" size="small" tone="muted">
                {t('paper.recused')}
              </Text>
            ) : (
              <span className={styles['answers']}>
                {choices.map((choice) => {
                  const isChosen = (paper[item.statement] ?? null) === choice;
                  const level = levels.find(({ value }) => value === choice);
                  const words = level === undefined ? t('paper.abstain') : level.said[language];
                  const shown =
                    choice === null ? '–' : level === undefined || level.short === '' ? words : level.short;
                  return (
                    <label
                      key={String(choice)}
                      className={styles['answer']}
                      data-selected={(isChosen && choice !== null) || undefined}
                    >
                      <input
                        type="radio"
                        className={styles['input']}
                        name={`${ballot.id} ${item.statement}`}
                        checked={isChosen}
                        aria-label={choice === null ? t('paper.empty') : shown}
                        onChange={() => set(item.statement, choice)}
                      />
                      <span aria-hidden>{shown}</span>
                    </label>
                  );
                })}
              </span>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

/** The key that gives an answer: its number on the paper. */
function keyOf({ short, value }: AnswerLevel): string {
  return short === '' ? String(value) : short;
}

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

function rowOf(list: HTMLElement | null, row: HTMLElement): number {
  return rowsIn(list).indexOf(row);
}

/** Puts the keyboard on a row's chosen answer; past the last row it stays where it is. */
function focusRow(list: HTMLElement | null, index: number): void {
  const row = rowsIn(list)[index];
  const input = row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input');
  if (input !== null && input !== undefined) requestAnimationFrame(() => input.focus());
}
