import type { ReactNode } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useLineWords } from '../framework/use-line-words.ts';
import { More, ReadLine } from './ReadLine.tsx';
import { ReadDrawing } from './ReadDrawing.tsx';
import { ReadMatrix } from './ReadMatrix.tsx';
import styles from './commenting.module.css';

const parts = [
  'drawings',
  'elements',
  'matrices',
  'recommendations',
  'principles',
  'glossary',
  'indicators',
  'actions',
] as const;
type Part = (typeof parts)[number];

/** A whole version to read and comment on, line by line. */
export function CommentableFramework({ content }: { readonly content: FrameworkContent }) {
  const t = useMessages(commentingMessages);
  const f = useMessages(frameworkMessages);
  const there = parts.filter((part) => sizeOf(content, part) > 0);
  return (
    <>
      {there.length > 1 && (
        <nav className={styles['contents']} aria-label={t('contents')}>
          {there.map((part) => (
            <a key={part} href={`#part-${part}`}>
              {f(`part.${part}`)}
            </a>
          ))}
        </nav>
      )}
      {there.map((part) => (
        <section key={part} id={`part-${part}`} className={styles['part']} aria-labelledby={`head-${part}`}>
          <h2 id={`head-${part}`} className={styles['partHead']}>
            {f(`part.${part}`)}
          </h2>
          <PartLines part={part} content={content} />
        </section>
      ))}
    </>
  );
}

function sizeOf(content: FrameworkContent, part: Part): number {
  if (part === 'drawings') return content.diagrams.length;
  return content[part].length;
}

function PartLines({ part, content }: { readonly part: Part; readonly content: FrameworkContent }) {
  switch (part) {
    case 'drawings':
      return (
        <Lines>
          {content.diagrams.map((diagram) => (
            <ReadDrawing key={diagram.id} content={content} diagram={diagram} />
          ))}
        </Lines>
      );
    case 'elements':
      return <Elements content={content} />;
    case 'matrices':
      return content.matrices.map((matrix) => (
        <ReadMatrix key={matrix.id} content={content} matrix={matrix} />
      ));
    case 'recommendations':
      return <Recommendations content={content} />;
    case 'principles':
      return (
        <Lines>
          {content.principles.map((row) => (
            <ReadLine key={row.id} line={{ kind: 'principle', id: row.id }} label={row.text} />
          ))}
        </Lines>
      );
    case 'glossary':
      return (
        <Lines>
          {content.glossary.map((row) => (
            <ReadLine
              key={row.id}
              line={{ kind: 'term', id: row.id }}
              label={row.term}
              words={`${row.term}: ${row.definition}`}
            >
              <More>{row.definition}</More>
            </ReadLine>
          ))}
        </Lines>
      );
    case 'indicators':
      return <Indicators content={content} />;
    case 'actions':
      return <Actions content={content} />;
  }
}

function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['lines']}>{children}</ul>;
}

/** By kind, in the order in which the kinds come; what links them stands below. */
function Elements({ content }: { readonly content: FrameworkContent }) {
  const t = useMessages(commentingMessages);
  const language = useLanguage();
  const { kind } = useLineWords();
  const words = drawingWords(language);
  const labels = new Map(content.elements.map(({ id, label }) => [id, label]));
  const name = (id: string): string => labels.get(id) ?? id;
  return (
    <>
      {[...new Set(content.elements.map((row) => row.kind))].map((each) => (
        <section key={each} className={styles['group']}>
          <h3 className={styles['heading']} dir="auto">
            {kind(each)}
          </h3>
          <Lines>
            {content.elements
              .filter((row) => row.kind === each)
              .map((row) => (
                <ReadLine
                  key={row.id}
                  line={{ kind: 'element', id: row.id }}
                  label={row.label}
                  words={[row.label, row.description].filter((text) => text !== '').join('\n')}
                  meta={[row.level ?? '']}
                >
                  <More>{row.description}</More>
                </ReadLine>
              ))}
          </Lines>
        </section>
      ))}
      {content.relations.length > 0 && (
        <section className={styles['group']}>
          <h3 className={styles['heading']}>{t('relations')}</h3>
          <Lines>
            {content.relations.map((row) => {
              const said = t('relation.words', {
                source: name(row.source),
                type: row.label === '' ? words.relation(row.type) : row.label,
                target: name(row.target),
              });
              return <ReadLine key={row.id} line={{ kind: 'relation', id: row.id }} label={said} words="" />;
            })}
          </Lines>
        </section>
      )}
    </>
  );
}

function Recommendations({ content }: { readonly content: FrameworkContent }) {
  const f = useMessages(frameworkMessages);
  const formats = useFormats();
  return (
    <Lines>
      {content.recommendations.map((row) => (
        <ReadLine
          key={row.id}
          line={{ kind: 'recommendation', id: row.id }}
          label={row.text}
          meta={[
            f(`form.${row.form}`),
            row.strength === '' ? '' : f('rec.strength', { strength: row.strength }),
            row.addressees.length === 0 ? '' : f('rec.to', { addressees: formats.list([...row.addressees]) }),
          ]}
        >
          <More>{row.rationale}</More>
        </ReadLine>
      ))}
    </Lines>
  );
}

function Indicators({ content }: { readonly content: FrameworkContent }) {
  const f = useMessages(frameworkMessages);
  return (
    <Lines>
      {content.indicators.map((row) => (
        <ReadLine
          key={row.id}
          line={{ kind: 'indicator', id: row.id }}
          label={row.name}
          meta={[
            row.level ?? '',
            row.source,
            row.frequency,
            row.baseline === null && row.target === null
              ? ''
              : f('indicator.target', { baseline: row.baseline ?? '–', target: row.target ?? '–' }),
          ]}
        >
          <More>
            {row.denominator === null
              ? row.numerator
              : f('indicator.fraction', { numerator: row.numerator, denominator: row.denominator })}
          </More>
        </ReadLine>
      ))}
    </Lines>
  );
}

function Actions({ content }: { readonly content: FrameworkContent }) {
  const f = useMessages(frameworkMessages);
  return (
    <Lines>
      {content.actions.map((row) => (
        <ReadLine
          key={row.id}
          line={{ kind: 'action', id: row.id }}
          label={row.text}
          meta={[f('action.owner', { owner: row.owner, due: row.due }), f(`state.${row.state}`)]}
        />
      ))}
    </Lines>
  );
}
