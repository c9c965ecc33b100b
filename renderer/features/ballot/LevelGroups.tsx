import { levelStrip } from '../../../shared/figures/level-strip.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { PublishedRow } from '../../../shared/methods/smallGroups/publish.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './ballot.module.css';
import type { ItemResultProps } from './face.ts';
import { useDark } from './use-dark.ts';

/** Answers by group, a strip a group. */
export function LevelGroups({
  ballot,
  rows,
}: {
  readonly ballot: ItemResultProps['ballot'];
  readonly rows: readonly PublishedRow[];
}) {
  const t = useMessages(consoleBallotMessages);
  if (rows.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text isStrong>{t('result.byGroup')}</Text>
      <table className={styles['denominators']}>
        <tbody>
          {rows.map((row) => (
            <Group key={row.id} row={row} ballot={ballot} />
          ))}
        </tbody>
      </table>
    </Stack>
  );
}

function Group({ row, ballot }: { readonly row: PublishedRow; readonly ballot: ItemResultProps['ballot'] }) {
  const s = useMessages(screenMessages);
  const formats = useFormats();
  const language = useLanguage();
  const theme = useDark() ? DARK : LIGHT;
  const names = row.groups.map((group) => ballot.result?.groups[group] ?? group);
  const said = row.counts
    .map((count, index) => `${ballot.question?.levels[index]?.said[language] ?? ''}: ${count}`)
    .join('; ');
  return (
    <tr>
      <th scope="row">
        <span dir="auto">
          {row.kind === 'group' ? names[0] : s(row.kind === 'pool' ? 'group.others' : 'group.joined')}
        </span>
        {row.kind !== 'group' && <span className={styles['members']}>{formats.list(names)}</span>}
      </th>
      <td>
        {row.responded > row.abstained && (
          <SceneSvg
            scene={levelStrip(
              row.counts,
              { width: 320, height: 24, text: 13, isReversed: ballot.question?.opposed === 'high' },
              theme,
            )}
            label={said}
            fixed
          />
        )}
      </td>
      <td>{s('group.answered', { count: row.responded })}</td>
    </tr>
  );
}
