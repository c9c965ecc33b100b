import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { draftingMessages } from '../../../shared/i18n/drafting.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchPicker } from '../../ui/controls/SearchPicker.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { cardsInOrder } from '../material/cards.ts';
import { CardMeta, useCardText } from '../material/CardWords.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './drafting.module.css';

interface SourcesProps {
  readonly statement: TeamStatement;
  readonly isReadOnly: boolean;
}

/** The cards and sources behind a statement, as they were said, beside its wording. */
export function Sources({ statement, isReadOnly }: SourcesProps) {
  const t = useMessages(draftingMessages);
  const material = useMessages(materialMessages);
  const doing = useDoing();
  const { cards, evidence, trace } = useMaterial();
  const textOf = useCardText();
  const { inputIds, evidenceIds } = statement;
  const link = (inputs: readonly string[], sources: readonly string[]): void =>
    doing.go('statement.link', {
      statement: statement.id,
      theme: statement.theme,
      inputs: [...inputs],
      evidence: [...sources],
    });
  const sealed = inputIds.filter((id) => cards[id] === undefined).length;
  const unlink = (what: string, act: () => void) =>
    isReadOnly
      ? {}
      : {
          actions: (
            <Button size="compact" variant="plain" label={t('edit.unlink', { what })} onPress={act}>
              {t('edit.unlinkShort')}
            </Button>
          ),
        };
  return (
    <section className={styles['side']}>
      <Text as="h3" isStrong>
        {t('edit.sources')}
      </Text>
      <div>
        {inputIds.map((id) => {
          const card = cards[id];
          return card === undefined ? null : (
            <Card
              key={id}
              code={String(card.number)}
              lang={card.language}
              meta={<CardMeta card={card} />}
              onPress={() => trace({ kind: 'card', id })}
              {...unlink(material('card.number', { number: card.number }), () =>
                link(
                  inputIds.filter((one) => one !== id),
                  evidenceIds,
                ),
              )}
            >
              {textOf(card)}
            </Card>
          );
        })}
        {evidenceIds.map((id) => {
          const source = evidence.find((row) => row.id === id);
          return source === undefined ? null : (
            <Card
              key={id}
              meta={source.year ?? ''}
              onPress={() => trace({ kind: 'evidence', id })}
              {...unlink(source.title, () =>
                link(
                  inputIds,
                  evidenceIds.filter((one) => one !== id),
                ),
              )}
            >
              {source.title}
            </Card>
          );
        })}
      </div>
      {sealed > 0 && (
        <Text size="small" tone="muted">
          {material('trace.sealed', { count: sealed })}
        </Text>
      )}
      {!isReadOnly && (
        <>
          <SearchPicker
            key={`card ${inputIds.length}`}
            label={t('edit.addCard')}
            options={cardsInOrder(cards)
              .filter((card) => !inputIds.includes(card.id))
              .map((card) => ({ value: card.id, label: `${card.number} · ${textOf(card)}` }))}
            value={undefined}
            onChange={(id) => id !== undefined && link([...inputIds, id], evidenceIds)}
          />
          {evidence.length > 0 && (
            <SearchPicker
              key={`source ${evidenceIds.length}`}
              label={t('edit.addEvidence')}
              options={evidence
                .filter((row) => !evidenceIds.includes(row.id))
                .map((row) => ({ value: row.id, label: row.title }))}
              value={undefined}
              onChange={(id) => id !== undefined && link(inputIds, [...evidenceIds, id])}
            />
          )}
        </>
      )}
      <Problem of={doing} />
    </section>
  );
}
