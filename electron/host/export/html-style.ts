import { filled } from '../../../shared/figures/theme.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { cssString } from './html-text.ts';

/** A font that travels inside the file. */
export interface EmbeddedFont {
  readonly family: 'Source Serif 4' | 'Source Sans 3' | 'Noto Naskh Arabic';
  readonly style: 'normal' | 'italic';
  /** "400", or a range such as "200 900". */
  readonly weight: string;
  /** The letters that it covers, as CSS writes them; all, if absent. */
  readonly unicodeRange?: string;
  readonly woff2: Uint8Array;
}

/** The document's whole style: for a screen, and for A4. Always light: a page of paper is. */
export function styleOf(document: ReportDocument, fonts: readonly EmbeddedFont[]): string {
  const faces = fonts.map(
    (font) =>
      `@font-face{font-family:'${font.family}';font-style:${font.style};font-weight:${font.weight};${font.unicodeRange === undefined ? '' : `unicode-range:${font.unicodeRange};`}src:url(data:font/woff2;base64,${Buffer.from(font.woff2).toString('base64')}) format('woff2')}`,
  );
  return [...faces, SCREEN, pageRules(document), PRINT].join('\n');
}

/** Running headers and footers; the first page has the title itself instead of a header. */
function pageRules({ title, ribbons, record, words, direction }: ReportDocument): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const [lead = '', middle = '', tail = ''] = words.pageOf.split(/\{page\}|\{pages\}/);
  const page = `${cssString(lead)} counter(page) ${cssString(middle)} counter(pages) ${cssString(tail)}`;
  const ribbon = ribbons.map(({ text }) => text).join(' · ');
  const head = record === undefined ? '' : filled(words.recordHead, { head: record.head.slice(0, 16) });
  const box = 'font:8.5pt "Source Sans 3",Arial,sans-serif;color:#4A534E';
  return `@page{size:A4;margin:22mm 20mm 20mm 20mm;
@top-${start}{content:${cssString(short(title))};${box}}
@top-${end}{content:${cssString(short(ribbon))};${box};font-weight:600;color:#7A4F00}
@bottom-${start}{content:${cssString(head)};${box}}
@bottom-${end}{content:${page};${box}}}
@page :first{@top-${start}{content:""}@top-${end}{content:""}}
@page wide{size:A4 landscape}`;
}

function short(text: string): string {
  const letters = [...text];
  return letters.length <= 70 ? text : `${letters.slice(0, 69).join('').trimEnd()}…`;
}

const SERIF = `'Source Serif 4','Source Serif Pro',Georgia,'Noto Naskh Arabic','Noto Serif',serif`;
const SANS = `'Source Sans 3','Source Sans Pro','Segoe UI','Noto Naskh Arabic','Noto Sans',Arial,sans-serif`;

const SCREEN = `:root{color-scheme:only light}
*{box-sizing:border-box}
html{background:#FAF8F4;color:#1B2421;font:16px/1.5 ${SANS};overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:46rem;padding:40px 24px 64px;background:#FFF}
h1,h2,h3,h4,h5{line-height:1.2;font-weight:600;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:2rem;margin:.2em 0 .2em;font-weight:600}
h2{font-size:1.5rem;border-top:1px solid #DEDAD1;padding-top:.6em}
h3{font-size:1.2rem}h4{font-size:1.05rem}h5{font-size:1rem;font-weight:600;color:#59635E}
p{margin:0 0 .7em;orphans:3;widows:3}
a{color:#0F5C4D;text-underline-offset:.15em;text-decoration-thickness:1px}
.room{font-family:${SERIF}}
.subtitle{font-size:1.25rem;color:#59635E;margin:0 0 1em}
.lead{font-size:1.12rem}
.note,.muted{color:#59635E}
.note{font-size:.875rem;margin-bottom:.4em}
.ribbon{display:inline-block;border:1px solid #7A4F00;background:#FFF3D6;color:#7A4F00;font-weight:600;padding:2px 10px;border-radius:4px;margin:0 8px 8px 0}
.disclaimer{border-inline-start:3px solid #7A4F00;padding-inline-start:12px}
blockquote{margin:0 0 .8em;padding-inline-start:16px;border-inline-start:1px solid #8A8F89}
blockquote p{margin:0}
ul,ol{margin:0 0 .8em;padding-inline-start:1.4em}
li{margin:.15em 0}
li>ul,li>ol{margin:0}
ul:not([dir=rtl])>li[dir=rtl],ol:not([dir=rtl])>li[dir=rtl]{list-style-position:inside}
dl{margin:0 0 1em}
dl>div{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:4px 16px;padding:5px 0;border-top:1px solid #DEDAD1;break-inside:avoid}
dt{font-weight:600;grid-column:1}
dd{margin:0;grid-column:2}
nav ol{list-style:none;padding:0}
nav li{margin:.1em 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav .level-2{padding-inline-start:1.4em}
nav .level-3{padding-inline-start:2.8em}
.scroll{overflow-x:auto}
.scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid #0F5C4D;outline-offset:2px}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.875rem;line-height:1.35;margin:0 0 .5em}
caption{text-align:start;padding:0 0 6px;font-size:.9375rem}
th,td{padding:5px 8px 5px 0;vertical-align:top;text-align:start;border-bottom:1px solid #DEDAD1;font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}
.end+.start{padding-inline-start:14px}
thead th,thead td{border-bottom:1px solid #1B2421;vertical-align:bottom;font-weight:600}
.end{text-align:end;font-variant-numeric:tabular-nums}.center{text-align:center}
tr.strong>*{font-weight:600;border-top:1px solid #1B2421}
.tabular,figure{margin:1.2em 0}
figcaption{font-size:.9375rem;margin-bottom:8px}
mark{background:#FFF1C2;color:inherit}
.picture{margin:1em 0}
img{display:block;max-width:100%;height:auto}
svg{display:block;max-width:100%;height:auto}
details{font-size:.875rem;color:#59635E;margin-top:4px}
details table{color:#1B2421;margin-top:6px}
summary{cursor:pointer;width:fit-content}
.statement{display:grid;grid-template-columns:5.5rem minmax(0,1fr);column-gap:16px;border-top:1px solid #DEDAD1;padding:14px 0 6px;margin-top:8px}
.statement p:last-child{margin-bottom:.5em}
.number{font-weight:600;margin:0 0 4px}
.ticks{list-style:none;padding:0;margin:0;font-size:.75rem;line-height:1.5}
.ticks li{margin:0;border-top:1px solid #0F5C4D;width:fit-content;min-width:1.6rem;padding-inline-end:.4rem}
.ticks a{text-decoration:none;display:block;min-width:24px;min-height:24px;line-height:24px}
.ticks a:hover{text-decoration:underline}
.wording{font-size:1.1875rem;line-height:1.4}
.wording,.history li>p:first-child,.reservation p+p{font-family:${SERIF}}
.verdict{margin-bottom:.3em}
.drawn{margin:6px 0 10px}
.reservation{border-inline-start:2px solid #7A4F00;padding-inline-start:12px;margin:8px 0}
.reservation p{margin:0}
.by,.label{font-size:.875rem;font-weight:600;margin:0}
.history{margin:10px 0}
.history ul{list-style:none;padding:0;margin:2px 0 0}
.history li{border-top:1px solid #DEDAD1;padding-top:4px;font-size:.9375rem}
.history li p{margin:0 0 .2em}
.record{border-top:1px solid #DEDAD1;margin-top:32px;padding-top:12px;font-size:.875rem;color:#59635E}
.record code{font-size:.8125rem;color:#1B2421}
@media(max-width:34rem){body{padding:20px 16px 40px}.statement{grid-template-columns:minmax(0,1fr)}table{table-layout:auto}th{overflow-wrap:normal}.drawing svg{min-width:32rem}.ticks{display:flex;flex-wrap:wrap;gap:4px 12px;margin-bottom:8px}dl>div{grid-template-columns:1fr}dd,dt{grid-column:1}}`;

const PRINT = `@media print{
html{background:#FFF;font-size:10.5pt;line-height:1.42;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;margin:0;padding:0}
h1{font-size:24pt;line-height:1.12}h2{font-size:16pt;border-top:0;padding-top:0}h3{font-size:12.5pt}h4{font-size:11pt}
a{color:inherit;text-decoration:none}
a.out::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
table{font-size:9pt;line-height:1.28}th,td{padding-block:1.8pt}caption,figcaption{font-size:9.5pt;break-after:avoid}
h2,h3,h4{margin-top:1.1em}
.drawing svg{max-height:228mm}
.statement{display:block;position:relative;padding-inline-start:4.6rem}
.margin{position:absolute;inset-inline-start:0;width:4.2rem}
.note,details{font-size:9pt}
.wording{font-size:12pt}
.ticks{font-size:7.5pt}.ticks a{min-height:0;line-height:1.5}
thead{display:table-header-group}
tbody tr:first-child{break-before:avoid}
tr,figure,.picture,.together,.reservation,.history li,dl>div,li,blockquote,caption{break-inside:avoid}
.scroll{overflow:visible}
details{display:none}
.page-break{break-after:page}
.new-page{break-before:page}
.annex{break-before:page}
.annex h2{margin-top:0}
.wide{page:wide}
.label,.by{break-after:avoid}
}`;
