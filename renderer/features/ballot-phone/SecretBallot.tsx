import { useEffect, useRef, useState } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useNote } from '../device/use-note.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ItemPage } from './ItemPage.tsx';
import { SectionDone, SectionReview, SectionsPage } from './SectionPages.tsx';
import type { Answer } from './answer.ts';
import { withSection } from './secret-notes.ts';
import { useSecretBox } from './use-secret-box.ts';
import type { Voting } from './voting.ts';

/** Where somebody is in a secret ballot: a section and a statement in it; -1 is the list of sections. */
type Position = { readonly section: number; readonly at: number };

/** A secret ballot: section by section, answers on the phone until they are put into the box together. */
export function SecretBallot(voting: Voting) {
  const { ballot, seat } = voting;
  const t = useMessages(phoneTaskMessages);
  const box = useSecretBox(voting);
  const [position, setPosition] = useNote<Position>(`at.${ballot.id}.${seat.id}`);
  const [isDone, setDone] = useState(false);
  const first = ballot.sections.findIndex((_, section) => box.stateOf(section) !== 'boxed');
  const { section, at } = position ?? { section: first, at: first < 0 ? -1 : 0 };
  const items = (ballot.sections[section] ?? []).flatMap(
    (id) => ballot.items.find(({ statement }) => statement === id) ?? [],
  );
  const go = (next: number): void => setPosition({ section, at: next });
  const toSection = (next: number): void => {
    setDone(false);
    setPosition(next < 0 ? { section: -1, at: -1 } : { section: next, at: 0 });
  };
  const parts = ballot.sections.length;
  const part = parts > 1 ? t('ballot.section', { part: section + 1, parts }) : null;

  const state = section < 0 ? null : box.stateOf(section);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'sent' && state === 'boxed') setDone(true);
    before.current = state;
  }, [state]);

  if (section < 0 || items.length === 0 || (state === 'boxed' && !isDone)) {
    return <SectionsPage voting={voting} box={box} onSection={toSection} />;
  }
  if (state === 'boxed' || state === 'sent') {
    const next = ballot.sections.findIndex((_, each) => each !== section && box.stateOf(each) !== 'boxed');
    return <SectionDone voting={voting} box={box} section={section} next={next} onSection={toSection} />;
  }
  const answers = box.answersOf(section);
  const set = (statement: string, answer: Answer | null): void => {
    const { [statement]: _old, ...others } = answers;
    const next = answer === null ? others : { ...others, [statement]: answer };
    box.setNote(withSection(box.note, section, { status: 'editing', answers: next }));
  };
  const item = items[at];
  if (item === undefined) {
    return <SectionReview voting={voting} box={box} section={section} items={items} part={part} onGo={go} />;
  }
  return (
    <ItemPage
      voting={voting}
      items={items}
      at={at}
      part={part}
      answer={answers[item.statement] ?? null}
      onAnswer={(answer) => set(item.statement, answer)}
      onGo={go}
      place={answers[item.statement] === undefined ? null : <Text tone="amber">{t('secret.notYet')}</Text>}
    />
  );
}
