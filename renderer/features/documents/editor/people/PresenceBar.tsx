import { UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Text } from '../../../../ui/frame/Text.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../../../ui/overlays/PopoverButton.tsx';
import { VisuallyHidden } from '../../../../ui/status/VisuallyHidden.tsx';
import { atWorkFirst, type Person } from './people.ts';
import styles from './people.module.css';
import { useAppearsWords } from '../../use-text-words.ts';

export interface PresenceBarProps {
  readonly people: readonly Person[];
  /** The client whose caret is followed; null for nobody. */
  readonly following: number | null;
  /** Left out where there is no text to scroll. */
  readonly onFollow?: (client: number | null) => void;
}

interface Group {
  readonly name: string;
  readonly members: readonly Person[];
}

const mostShown = 6;

/** Who is here: six names, the others behind a count. People who appear alike share one name with their number. */
export function PresenceBar({ people, following, onFollow }: PresenceBarProps) {
  const t = useMessages(editorMessages);
  const who = useAppearsWords();
  const groups = useMemo(
    () => grouped(people.length > mostShown ? atWorkFirst(people) : people, who),
    [people, who],
  );
  const shown = groups.slice(0, groups.length === mostShown + 1 ? mostShown + 1 : mostShown);
  const rest = groups.slice(shown.length);
  const restCount = rest.reduce((sum, { members }) => sum + members.length, 0);
  const followed = people.find(({ client }) => client === following);
  return (
    <div className={styles['bar']} role="group" aria-label={t('people.label')}>
      <UsersRound className={styles['icon']} aria-hidden />
      {people.length === 0 ? (
        <span className={styles['alone']}>{t('people.alone')}</span>
      ) : (
        <VisuallyHidden>{t('people.count', { count: people.length })}</VisuallyHidden>
      )}
      {shown.map((group) => (
        <PopoverButton
          key={group.name}
          trigger={nameOf(group, t)}
          title={group.name}
          triggerClassName={styles[group.members.every(({ isIdle }) => isIdle) ? 'away' : 'name'] ?? ''}
        >
          {(close) => <Members members={group.members} {...{ onFollow, close }} />}
        </PopoverButton>
      ))}
      {restCount > 0 && (
        <PopoverButton
          trigger={t('people.more', { count: restCount })}
          title={t('people.count', { count: people.length })}
          triggerClassName={styles['name'] ?? ''}
        >
          {(close) => (
            <Members members={rest.flatMap(({ members }) => members)} isNamed {...{ onFollow, close }} />
          )}
        </PopoverButton>
      )}
      {followed !== undefined && (
        <span className={styles['following']} role="status">
          {t('people.following', { who: who(followed.who) })}
          <Button size="compact" variant="plain" onPress={() => onFollow?.(null)}>
            {t('people.stop')}
          </Button>
        </span>
      )}
    </div>
  );
}

function nameOf({ name: plain, members }: Group, t: ReturnType<typeof editorMessages>): string {
  // Isolated, so that an Arabic name keeps its place in an English line.
  const name = `\u2068${plain}\u2069`;
  if (members.length > 1) return t('people.several', { who: name, count: members.length });
  return members[0]?.isIdle === true ? t('people.idleShort', { who: name }) : name;
}

function grouped(people: readonly Person[], who: (person: Person['who']) => string): readonly Group[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = who(person.who);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [person]);
    else group.push(person);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

interface MembersProps {
  readonly onFollow: PresenceBarProps['onFollow'] | undefined;
  readonly members: readonly Person[];
  readonly isNamed?: boolean;
  readonly close: () => void;
}

function Members({ members, isNamed = false, onFollow, close }: MembersProps) {
  const t = useMessages(editorMessages);
  const who = useAppearsWords();
  const place = (person: Person): string => {
    if (person.isIdle) return t('people.idle');
    if (!person.hasCaret) return t('people.reading');
    return person.where === null ? t('people.start') : t('people.in', { where: person.where });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- forty of them scroll, by keyboard too
    <ul className={styles['members']} tabIndex={0} aria-label={t('people.label')}>
      {members.map((person) => (
        <li key={person.client} className={styles['member']}>
          <div className={styles['memberWords']}>
            {isNamed && <span dir="auto">{who(person.who)}</span>}
            <Text as="span" size="small" tone="muted">
              {place(person)}
            </Text>
          </div>
          {onFollow !== undefined && person.hasCaret && (
            <Button
              size="compact"
              label={t('people.followWho', { who: who(person.who) })}
              onPress={() => {
                close();
                onFollow(person.client);
              }}
            >
              {t('people.follow')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
