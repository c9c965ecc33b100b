import type { StatementPart } from './paging.ts';
import styles from './RoomWords.module.css';
import { beginning, wordings, type Worded } from './wordings.ts';

export interface RoomWordsProps {
  readonly worded: Worded;
  readonly languages: readonly string[];
  /** Which wordings stand here: both, unless pages part them. */
  readonly parts?: readonly StatementPart[];
  readonly as?: 'h1' | 'p';
  /** Room for so many letters: the second language gives way first, then the end of the text. */
  readonly letters?: number;
}

/** The words of the room: the leading language large, the second beneath it in smaller type. */
export function RoomWords({
  worded,
  languages,
  parts = ['lead', 'second'],
  as: Words = 'h1',
  letters = Infinity,
}: RoomWordsProps) {
  const { lead, second } = wordings(worded, languages);
  const isAlone = !parts.includes('lead');
  const hasRoom = second !== null && (isAlone || lead.text.length + second.text.length <= letters);
  return (
    <div className={styles['words']}>
      {!isAlone && (
        <Words className={styles['lead']} dir="auto" lang={lead.lang}>
          {beginning(lead.text, letters)}
        </Words>
      )}
      {parts.includes('second') && hasRoom && (
        <p className={isAlone ? styles['lead'] : styles['second']} dir="auto" lang={second.lang}>
          {second.text}
        </p>
      )}
    </div>
  );
}
