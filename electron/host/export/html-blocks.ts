import type {
  Block,
  Figure,
  ListBlock,
  PictureBlock,
  ReportDocument,
  StatementBlock,
  Table,
} from '../../../shared/report/blocks.ts';
import { headingsOf, startsWide } from '../../../shared/report/headings.ts';
import { numbering } from '../../../shared/report/numbering.ts';
import { escaped, htmlOf, turned } from './html-text.ts';
import { fitted, pictureInWords, readPicture, type Pictures } from './read-picture.ts';
import { inlineSvg } from './scene-svg-text.ts';
import { versionOf } from './version-words.ts';

/** Everything of a document below its title, and the column widths that its style needs. */
export function htmlOfBlocks(
  document: ReportDocument,
  pictures: Pictures,
): { readonly html: string; readonly widths: string } {
  const numbers = numbering(document);
  const { words } = document;
  const widths = new Set<number>();

  const idOf = (block: { readonly id?: string }): string =>
    block.id === undefined ? '' : ` id="${block.id}"`;

  const htmlOfBlock = (block: Block): string => {
    switch (block.kind) {
      case 'heading': {
        // The title is the page's only h1.
        const tag = `h${block.level + 1}`;
        const page = block.newPage ? ' class="new-page"' : '';
        return `<${tag} id="${block.id}"${page}${turned(block.content, document)}>${htmlOf(block.content, document)}</${tag}>`;
      }
      case 'paragraph': {
        const text = `<p class="${block.tone}"${idOf(block)}${turned(block.content, document)}>${htmlOf(block.content, document)}</p>`;
        if (block.tone !== 'quotation') return text;
        return `<blockquote${turned(block.content, document)}>${text}</blockquote>`;
      }
      case 'list':
        return htmlOfList(block);
      case 'definitions':
        return `<dl>${block.entries
          .map(
            (entry) =>
              `<div${idOf(entry)}><dt>${htmlOf(entry.term, document)}</dt>${entry.details
                .map((detail) => `<dd${turned(detail, document)}>${htmlOf(detail, document)}</dd>`)
                .join('')}</div>`,
          )
          .join('')}</dl>`;
      case 'table': {
        const wide = block.landscape ? ' wide' : '';
        if (block.bare) {
          const heard = block.caption.map(({ text }) => text).join('');
          return `<div class="tabular${wide}"${idOf(block)}>${htmlOfTable(block, '', heard)}</div>`;
        }
        const label = numbers.get(block) ?? '';
        const caption = `<caption><b>${escaped(label)}</b> ${htmlOf(block.caption, document)}</caption>`;
        return `<div class="tabular${wide}"${idOf(block)}>${htmlOfTable(block, caption, label)}</div>`;
      }
      case 'figure': {
        const caption = `<figcaption><b>${escaped(numbers.get(block) ?? '')}</b> ${htmlOf(block.caption, document)}</figcaption>`;
        return `<figure${idOf(block)}>${caption}${htmlOfFigure(block.figure, numbers.get(block) ?? '')}</figure>`;
      }
      case 'picture':
        return htmlOfPicture(block);
      case 'statement':
        return htmlOfStatement(block);
      case 'page-break':
        return '<div class="page-break"></div>';
      case 'contents': {
        const entries = headingsOf(document)
          .filter(({ level }) => level <= block.depth)
          .map(
            ({ id, level, content }) =>
              `<li class="level-${level}"><a href="#${id}">${htmlOf(
                content.map(({ link: _link, href: _href, ...run }) => run),
                document,
              )}</a></li>`,
          );
        return `<nav aria-labelledby="contents-title"><h2 id="contents-title">${escaped(words.contents)}</h2><ol>${entries.join('')}</ol></nav>`;
      }
      case 'annex': {
        const title = `<h2 id="${block.id}">${escaped(block.label)}. ${htmlOf(block.title, document)}</h2>`;
        const [first, ...rest] = block.blocks;
        const opening = `${title}${first === undefined ? '' : htmlOfBlock(first)}`;
        const head = startsWide(block) ? `<div class="wide">${opening}</div>` : opening;
        return `<section class="annex">${head}${rest.map(htmlOfBlock).join('\n')}</section>`;
      }
    }
  };

  const htmlOfList = (list: Pick<ListBlock, 'ordered' | 'items' | 'start'>): string => {
    const tag = list.ordered ? 'ol' : 'ul';
    const start = list.start === undefined ? '' : ` start="${list.start}"`;
    const items = list.items.map((item) => {
      const { items: below, ordered = list.ordered } = item;
      const inner = below === undefined ? '' : htmlOfList({ ordered, items: below });
      return `<li${idOf(item)}${turned(item.content, document)}>${htmlOf(item.content, document)}${inner}</li>`;
    });
    // Bullets stand where the lines start, and so does the room for them.
    const [turn = ''] = list.items.map(({ content }) => turned(content, document));
    const all = list.items.every(({ content }) => turned(content, document) === turn) ? turn : '';
    return `<${tag}${start}${all}>${items.join('')}</${tag}>`;
  };

  const htmlOfPicture = (block: PictureBlock): string => {
    const picture = readPicture(pictures, block.hash);
    if (picture === null) {
      return `<p class="note"${idOf(block)}>${escaped(pictureInWords(words, block.alt))}</p>`;
    }
    const { width, height } = fitted(picture, block.width, { width: 720, height: 800 });
    const data = Buffer.from(picture.bytes).toString('base64');
    const mime = picture.type === 'png' ? 'image/png' : 'image/jpeg';
    return `<p class="picture"${idOf(block)}><img src="data:${mime};base64,${data}" alt="${escaped(block.alt)}" width="${width}" height="${height}"></p>`;
  };

  const htmlOfTable = (table: Table, caption: string, label: string): string => {
    const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
    const cols = table.columns.map((column) => {
      const share = Math.round((column.width / whole) * 1000);
      widths.add(share);
      return `<col class="w${share}">`;
    });
    const spanning =
      table.spanning === undefined
        ? ''
        : `<tr>${table.spanning
            .map(({ content, span }) =>
              content.length === 0
                ? `<td colspan="${span}"></td>`
                : `<th scope="colgroup" colspan="${span}" class="center">${htmlOf(content, document)}</th>`,
            )
            .join('')}</tr>`;
    const heads = table.columns.map(({ align, header }) =>
      header.length === 0 ? '<td></td>' : `<th scope="col" class="${align}">${htmlOf(header, document)}</th>`,
    );
    const head = table.headless ? '' : `<thead>${spanning}<tr>${heads.join('')}</tr></thead>`;
    const rows = table.rows.map((row) => {
      const cells = row.cells.map((cell, i) => {
        const column = table.columns[i];
        const tag = column?.rowHeader && cell.length > 0 ? 'th scope="row"' : 'td';
        return `<${tag} class="${column?.align ?? 'start'}"${turned(cell, document)}>${htmlOf(cell, document)}</${tag.slice(0, 2)}>`;
      });
      return `<tr${idOf(row)}${row.strong ? ' class="strong"' : ''}>${cells.join('')}</tr>`;
    });
    const notes = table.notes.map((note) => `<p class="note">${htmlOf(note, document)}</p>`).join('');
    return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(label)}"><table>${caption}<colgroup>${cols.join('')}</colgroup>${head}<tbody>${rows.join('')}</tbody></table></div>${notes}`;
  };

  const htmlOfFigure = (figure: Figure, label: string): string =>
    `<div class="scroll drawing" role="group" tabindex="0" aria-label="${escaped(label)}">${inlineSvg(figure.scene, figure.description)}</div><details><summary>${escaped(words.dataBehind)}</summary>${htmlOfTable(figure.data, '', words.dataBehind)}</details>`;

  const htmlOfStatement = (block: StatementBlock): string => {
    const version = escaped(versionOf(words, block));
    const ticks = block.sources.map(({ label, link }) =>
      link === undefined ? `<li>${escaped(label)}</li>` : `<li><a href="#${link}">${escaped(label)}</a></li>`,
    );
    const reservations = block.reservations.map(
      ({ by, content }) =>
        `<div class="reservation"><p class="by">${htmlOf([{ text: before(words.reservationBy) }, ...by, { text: after(words.reservationBy) }], document)}</p><p${turned(content, document)}>${htmlOf(content, document)}</p></div>`,
    );
    const history = block.history.map(
      (step) =>
        `<li><p${turned(step.content, document)}>${htmlOf(step.content, document)}</p><p class="note">${escaped(versionOf(words, step))}. ${htmlOf(step.change, document)}</p></li>`,
    );
    return [
      `<article class="statement" id="${block.id}" aria-labelledby="${block.id}-number">`,
      `<div class="margin"><p class="number" id="${block.id}-number">${escaped(block.number)}</p>`,
      ticks.length === 0
        ? ''
        : `<ul class="ticks" aria-label="${escaped(words.sources)}">${ticks.join('')}</ul>`,
      '</div><div class="matter"><div class="together">',
      `<p class="wording"${turned(block.content, document)}>${htmlOf(block.content, document)}</p>`,
      `<p class="verdict"><strong>${htmlOf(block.verdict, document)}</strong> <span class="muted">${version}</span></p>`,
      block.counts === undefined ? '' : `<p class="note">${htmlOf(block.counts, document)}</p>`,
      block.figure === undefined
        ? ''
        : `<div class="drawn">${htmlOfFigure(block.figure, block.number)}</div>`,
      '</div>',
      reservations.join(''),
      block.groups === undefined
        ? ''
        : htmlOfTable(
            block.groups,
            `<caption>${escaped(words.groups)}</caption>`,
            `${block.number} ${words.groups}`,
          ),
      history.length === 0
        ? ''
        : `<div class="history"><p class="label">${escaped(words.history)}</p><ul>${history.join('')}</ul></div>`,
      '</div></article>',
    ].join('');
  };

  const html = document.blocks.map(htmlOfBlock).join('\n');
  const rules = [...widths].map((share) => `.w${share}{width:${share / 10}%}`);
  return { html, widths: rules.join('') };
}

function before(template: string): string {
  return template.split('{by}')[0] ?? '';
}

function after(template: string): string {
  return template.split('{by}')[1] ?? '';
}
