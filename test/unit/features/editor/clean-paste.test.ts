import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../../../renderer/features/documents/editor/paste/clean-paste.ts';
import { googleDocs, libreOffice, wordMargins, wordPage, wordTable } from './clipboard-samples.ts';

describe('what is pasted from Word', () => {
  const { html, pictures } = cleanPaste(wordPage);

  it('keeps headings, paragraphs and emphasis', () => {
    expect(html).toContain('<h1>Learning from projects</h1>');
    expect(html).toContain('<p>We have <strong>many</strong> projects and <em>no</em> common');
    expect(html).toContain('<mark>memory</mark>');
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">the review</a>');
  });

  it('makes real lists of its list paragraphs, nested ones too', () => {
    expect(html).toContain(
      '<ul><li><p>A register</p></li><li><p>A meeting</p><ul><li><p>each year</p></li></ul></li><li><p>Money for travel</p></li></ul>',
    );
    expect(html).toContain('<ol><li><p>First</p></li><li><p>Second</p></li></ol>');
  });

  it('leaves no rubbish', () => {
    expect(html).not.toMatch(/mso|style=|class=|<o:|<font|<span|supportLists|\[if|<!--|Wingdings|·|<v:/u);
    expect(html).not.toMatch(/<p>\s*<\/p>/u);
    expect(pictures).toBe(1);
  });

  it('leaves comments behind, keeps footnotes, and makes one blank of tabs and runs of blanks', () => {
    expect(cleanPaste(wordMargins).html).toBe(
      '<p>We agreed on two things<a href="#_ftn1">[1]</a>.</p><p>[1] In March.</p>',
    );
  });

  it('keeps tables with their spans', () => {
    const table = cleanPaste(wordTable).html;
    expect(table).toContain('<td colspan="2"><p><strong>Who</strong></p></td>');
    expect(table).not.toMatch(/width|style|valign|class/u);
  });
});

describe('what is pasted from LibreOffice', () => {
  it('loses fonts and keeps words, lists and emphasis', () => {
    const { html } = cleanPaste(libreOffice);
    expect(html).toBe(
      '<h2>Notes</h2><p>Plain and <strong>strong</strong> words</p><ul><li><p>one</p></li><li><p>two</p></li></ul>',
    );
  });
});

describe('what is pasted from Google Docs', () => {
  it('is not bold as a whole, and keeps what was written as styles', () => {
    const { html, pictures } = cleanPaste(googleDocs);
    expect(html).toBe(
      '<h2>Plan</h2><p>Some <strong>bold</strong>, <em>italic</em>, <u>under</u>, <s>struck</s> and <mark>marked</mark> words.</p><ul><li><p>one</p></li><li><p>two</p></li></ul>',
    );
    expect(pictures).toBe(1);
  });
});

describe('what is pasted from anywhere', () => {
  it('leaves scripts, forms and hidden words behind', () => {
    const { html } = cleanPaste(
      '<p onclick="x()">a<script>alert(1)</script><span style="display:none">hidden</span></p><form><input value=1></form><iframe src="x"></iframe>',
    );
    expect(html).toBe('<p>a</p>');
  });

  it('drops pictures and says how many', () => {
    const { html, pictures } = cleanPaste(
      '<p>a<img src="data:image/png;base64,AAAA"> b</p><p><img src="file:///c:/x.png"></p>',
    );
    expect(html).toBe('<p>a b</p>');
    expect(pictures).toBe(2);
  });

  it('keeps letters that were written by their names, and only those', () => {
    const { html } = cleanPaste(
      '<p>l&rsquo;&eacute;l&Egrave;ve &ndash; &amp;eacute; &euro;5 &lt;b&gt;\uFDD0lt;</p>',
    );
    expect(html).toBe('<p>l&rsquo;&eacute;l&Egrave;ve &ndash; &amp;eacute; &euro;5 &lt;b&gt;lt;</p>');
  });

  it('leaves what our own editor copied as it is', () => {
    const own = '<p data-pm-slice="1 1 []">a <span data-reference="statement S1">S12</span></p>';
    expect(cleanPaste(own)).toEqual({ html: own, pictures: 0 });
  });

  it.each([
    '',
    'just words',
    '<p',
    '</p></p>',
    '<b><i>a</b></i>',
    '<table><tr><td>a',
    '<a href=x',
    '&#99999999;',
  ])('does not break on %j', (broken) => {
    expect(() => cleanPaste(broken)).not.toThrow();
  });
});
