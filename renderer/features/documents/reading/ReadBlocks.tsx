import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Block } from '../../../../shared/docs/blocks.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { safeAddress } from '../editor/schema/safe-address.ts';
import { directionIn, numberAttr, textAttr } from './attributes.ts';
import { useRefer } from './reference-context.ts';
import styles from './reading.module.css';

/** One block of a text, without an editor: what a phone, the projector and the history draw. */
export const ReadBlock = memo(function ReadBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} />;
    case 'bulletList':
      return (
        <ul dir={directionIn(block)}>
          <Inside block={block} />
        </ul>
      );
    case 'orderedList':
      return (
        <ol dir={directionIn(block)} start={numberAttr(block, 'start', 0, 100_000)}>
          <Inside block={block} />
        </ol>
      );
    case 'listItem':
      return (
        <li>
          <Inside block={block} />
        </li>
      );
    case 'blockquote':
      return (
        <blockquote dir={directionIn(block)}>
          <Inside block={block} />
        </blockquote>
      );
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return (
        <div className={styles['table']} dir={directionIn(block)}>
          <table>
            <tbody>
              <Inside block={block} />
            </tbody>
          </table>
        </div>
      );
    case 'tableRow':
      return (
        <tr>
          <Inside block={block} />
        </tr>
      );
    case 'tableHeader':
    case 'tableCell':
      return <Cell block={block} />;
    case 'image':
      return <Picture block={block} />;
    case 'text':
    case 'hardBreak':
    case 'reference':
      return <Inline block={block} />;
    default:
      return (
        <p dir="auto">
          <Inside block={block} />
        </p>
      );
  }
});

/** What stands in a block; the same blocks keep their place by their order. */
function Inside({ block }: { readonly block: Block }) {
  return (block.content ?? []).map((child, index) =>
    child.type === 'text' ? <Words key={index} block={child} /> : <ReadBlock key={index} block={child} />,
  );
}

const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

/** One level lower than written: the page's own heading is above the text. */
function Heading({ block }: { readonly block: Block }) {
  const level = numberAttr(block, 'level', 1, 3) ?? 1;
  const Tag = headings[level as 1 | 2 | 3];
  return (
    <Tag dir="auto" className={styles[`level${level}`]}>
      <Inside block={block} />
    </Tag>
  );
}

function Cell({ block }: { readonly block: Block }) {
  const Tag = block.type === 'tableHeader' ? 'th' : 'td';
  return (
    <Tag
      dir="auto"
      colSpan={numberAttr(block, 'colspan', 1, 50)}
      rowSpan={numberAttr(block, 'rowspan', 1, 200)}
    >
      <Inside block={block} />
    </Tag>
  );
}

function Picture({ block }: { readonly block: Block }) {
  const hash = textAttr(block, 'hash');
  const alt = textAttr(block, 'alt');
  if (!/^[0-9a-f]{64}$/u.test(hash)) return alt === '' ? null : <span>{alt}</span>;
  return (
    <img src={`/pictures/${hash}`} alt={alt} loading="lazy" width={numberAttr(block, 'width', 1, 4000)} />
  );
}

function Inline({ block }: { readonly block: Block }) {
  if (block.type === 'hardBreak') return <br />;
  if (block.type === 'reference') return <Reference block={block} />;
  return <Words block={block} />;
}

function Reference({ block }: { readonly block: Block }) {
  const t = useMessages(textsMessages);
  const refer = useRefer();
  const kind = textAttr(block, 'kind');
  const name = refer(kind, textAttr(block, 'id'));
  const known = kind === 'statement' || kind === 'evidence' || kind === 'input' ? kind : 'evidence';
  return (
    <span className={styles['reference']} dir="auto">
      {name ?? t(`reference.${known}`)}
    </span>
  );
}

const elements: Readonly<Record<string, 'strong' | 'em' | 'u' | 's' | 'mark'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  highlight: 'mark',
};

function Words({ block }: { readonly block: Block }) {
  let words: ReactNode = block.text ?? '';
  for (const { type, attrs } of block.marks ?? []) {
    const Element = elements[type];
    if (Element !== undefined) words = <Element>{words}</Element>;
    const address = attrs?.['href'];
    const href = type === 'link' && typeof address === 'string' ? safeAddress(address) : null;
    if (href !== null) {
      words = (
        <a href={href} target="_blank" rel="noopener noreferrer nofollow">
          {words}
        </a>
      );
    }
  }
  return words;
}
