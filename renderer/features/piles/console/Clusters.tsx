import { useCallback, useState } from 'react';
import type { ClusterResult } from '../../../../shared/domain/model/sort-told.ts';
import type { TeamSort } from '../../../../shared/domain/view/sort-view.ts';
import { pilesTeamMessages } from '../../../../shared/i18n/piles-team.ts';
import { clusterName, textOfThing } from '../../../../shared/report/sorts/figures-of-sort.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { useConsole } from '../../console/console-context.tsx';
import type { Doing } from '../../doing/use-doing.ts';
import { MakeLine } from '../../framework/LineTools.tsx';
import { MaterialProvider } from '../../material/material-context.tsx';
import { useConsoleMaterial } from '../../material/use-console-material.ts';
import styles from './clusters.module.css';

type Told = NonNullable<TeamSort['result']>;
type Props = { readonly sort: TeamSort; readonly told: Told; readonly doing: Doing };

/** How many clusters there are, what they are called, and the way to make them themes. */
export function Clusters({ sort, told, doing }: Props) {
  const t = useMessages(pilesTeamMessages);
  const language = useLanguage();
  const { go } = useConsole();
  const { clusters, count, most, joins } = told.numbers;
  const nameOf = (key: string): string =>
    clusterName(
      told,
      clusters.findIndex((cluster) => cluster.key === key),
      language,
    );
  const isGiven = told.given.length > 0;
  return (
    <section aria-label={t('clusters')}>
      <Stack gap={16}>
        <Text as="h3" size="lead">
          {t('clusters')}
        </Text>
        {sort.isTakenOver ? (
          <Notice
            action={
              <Stack isRow gap={8}>
                <Button size="compact" onPress={() => go('material', 'sort')}>
                  {t('themes.see')}
                </Button>
                <Button
                  size="compact"
                  variant="plain"
                  onPress={() => doing.go('sort.themesBack', { run: sort.run })}
                >
                  {t('themes.back')}
                </Button>
              </Stack>
            }
          >
            {t('themes.done')}
          </Notice>
        ) : (
          <>
            {!isGiven && (
              <Stack gap={4}>
                <NumberField
                  label={t('count')}
                  help={t('count.help')}
                  value={count}
                  min={1}
                  max={most}
                  onChange={(next) => {
                    if (next !== undefined && next !== count)
                      doing.go('sort.clusters', { run: sort.run, count: next });
                  }}
                />
                {joins !== null && (
                  <Text size="small" tone="muted">
                    {t('joins', { one: nameOf(joins[0]), other: nameOf(joins[1]) })}
                  </Text>
                )}
              </Stack>
            )}
          </>
        )}
        <ol className={styles['clusters']}>
          {clusters.map((cluster, index) => (
            <ClusterRow
              key={cluster.key}
              cluster={cluster}
              index={index}
              sort={sort}
              told={told}
              doing={doing}
            />
          ))}
        </ol>
        {!isGiven && clusters.some(({ kept }) => kept !== null) && (
          <Text size="small" tone="muted">
            {t('kept.help')}
          </Text>
        )}
        {!sort.isTakenOver && (
          <Stack gap={8}>
            <div>
              <Button isBusy={doing.isBusy} onPress={() => doing.go('sort.themes', { run: sort.run })}>
                {t('themes')}
              </Button>
            </div>
            <Text size="small" tone="muted">
              {t('themes.help')}
            </Text>
          </Stack>
        )}
        {!sort.isTakenOver && !isGiven && <Again sort={sort} told={told} doing={doing} />}
      </Stack>
    </section>
  );
}

function ClusterRow({
  cluster,
  index,
  sort,
  told,
  doing,
}: Props & { readonly cluster: ClusterResult; readonly index: number }) {
  const t = useMessages(pilesTeamMessages);
  const formats = useFormats();
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const name = (label: string): void => {
    setDraft(null);
    if (label.trim() !== cluster.label) {
      doing.go('sort.name', { run: sort.run, cluster: cluster.key, label: label.trim() });
    }
  };
  const facts = [
    t('cards', { count: cluster.items.length }),
    ...(cluster.kept === null ? [] : [t('kept', { share: formats.percent(cluster.kept) })]),
    ...(cluster.bridging === null ? [] : [t('bridging', { value: cluster.bridging.toFixed(2) })]),
  ];
  return (
    <li className={styles['cluster']}>
      <TextField
        label={t('name', { number: index + 1 })}
        value={draft ?? cluster.label}
        onChange={setDraft}
        onBlur={() => draft !== null && name(draft)}
        onEnter={() => draft !== null && name(draft)}
        maxLength={120}
        isSerif
        isDisabled={sort.isTakenOver}
      />
      {cluster.label === '' && cluster.offered.length > 0 && (
        <div className={styles['offered']} role="group" aria-label={t('name.offered')}>
          {cluster.offered.map((label) => (
            <Button
              key={label}
              size="compact"
              label={t('name.use', { name: label })}
              onPress={() => name(label)}
            >
              <bdi>{label}</bdi>
            </Button>
          ))}
        </div>
      )}
      {cluster.label !== '' && <IntoFramework cluster={cluster} told={told} />}
      <details>
        <summary>
          <Text as="span" size="small" tone="muted" isNumber>
            {facts.join(' · ')}
          </Text>
        </summary>
        <ul className={styles['cards']}>
          {cluster.at.map((item) => {
            const thing = told.items[item];
            return (
              thing !== undefined && (
                <li key={thing.id}>
                  <Text as="span" isSerif>
                    <bdi>
                      {item + 1}. {textOfThing(thing, language)}
                    </bdi>
                  </Text>
                </li>
              )
            );
          })}
        </ul>
      </details>
    </li>
  );
}

const nowhere = (): void => undefined;

/** Makes a line of the framework of a cluster: its name and the cards or statements in it go along. */
function IntoFramework({ cluster, told }: { readonly cluster: ClusterResult; readonly told: Told }) {
  const { view, go } = useConsole();
  const edit = useCallback((statement: string): void => go('material', statement), [go]);
  const material = useConsoleMaterial({ framework: view.framework, trace: nowhere, edit });
  const ids = (kind: Told['items'][number]['kind']): readonly string[] =>
    cluster.at.flatMap((at) => (told.items[at]?.kind === kind ? told.items[at].id : []));
  return (
    <MaterialProvider value={material}>
      <div>
        <MakeLine
          from={{ name: cluster.label, text: '', statements: ids('statement'), inputs: ids('card') }}
        />
      </div>
    </MaterialProvider>
  );
}

/** How it was computed, and the same from other starts. */
function Again({ sort, told, doing }: Props) {
  const t = useMessages(pilesTeamMessages);
  const { made } = told.numbers;
  const [seed, setSeed] = useState<number | undefined>((made?.seed ?? 1) + 1);
  if (made === null) return null;
  return (
    <details>
      <summary>{t('made.title')}</summary>
      <Stack gap={8}>
        <NumberField
          label={t('seed')}
          help={t('again.help')}
          min={1}
          max={999_999}
          value={seed}
          onChange={setSeed}
        />
        <div>
          <Button
            size="compact"
            isDisabled={seed === undefined}
            onPress={() =>
              seed !== undefined && doing.go('sort.compute', { run: sort.run, seed, base: made.base })
            }
          >
            {t('again')}
          </Button>
        </div>
      </Stack>
    </details>
  );
}
