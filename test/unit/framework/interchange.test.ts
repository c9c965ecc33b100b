import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGraphml } from '../../../shared/framework/interchange/graphml.ts';
import { toJsonLd } from '../../../shared/framework/interchange/json-ld.ts';
import { toMermaid } from '../../../shared/framework/interchange/mermaid.ts';
import { linesOf } from '../../../shared/framework/lines.ts';
import { frameworkContent } from '../../../shared/framework/schema.ts';
import { frameworkArbitrary } from '../../helpers/framework-arbitrary.ts';
import { aFramework, anElement, aRelation, exampleFramework } from '../../helpers/framework-world.ts';

const example = exampleFramework();
const odd = aFramework({
  elements: [anElement('A', { label: 'Say "yes" & <no> #1' }), anElement('B', { label: 'Two\nlines\u0000' })],
  relations: [aRelation('A', 'B', { label: 'if "so"' }), aRelation('A', 'GONE')],
});

describe('a framework for use elsewhere', () => {
  test('as Mermaid: a line an element and a relation, nothing that would be read as its signs', () => {
    const lines = toMermaid(example).trim().split('\n');
    expect(lines).toHaveLength(1 + example.elements.length + example.relations.length);
    expect(lines[1]).toBe('  n1["Quality care kept up and spread"]');
    expect(toMermaid(odd)).toBe(
      [
        'flowchart TB',
        '  n1["Say #34;yes#34; #38; #60;no#62; #35;1"]',
        '  n2["Two lines\u0000"]',
        '  n1 -->|"if #34;so#34;"| n2',
        '',
      ].join('\n'),
    );
  });

  test('as GraphML: well-formed, with every element and relation that leads somewhere', () => {
    const xml = toGraphml(example);
    expect(xml.match(/<node /gu)).toHaveLength(example.elements.length);
    expect(xml.match(/<edge /gu)).toHaveLength(example.relations.length);
    expect(toGraphml(odd).match(/<edge /gu)).toHaveLength(1);
    expect(toGraphml(odd)).toContain('Say &#34;yes&#34; &#38; &#60;no&#62; #1');
    expect(toGraphml(odd)).not.toContain('\u0000');
  });

  test('as JSON-LD: each concept says what it was derived from', () => {
    const graph = toJsonLd(example)['@graph'] as readonly { readonly [key: string]: unknown }[];
    const row = graph.find((each) => each['@id'] === '#recommendation/R02');
    expect(row?.['prov:wasDerivedFrom']).toEqual([
      { '@id': '#statements/S24' },
      { '@id': '#statements/S25' },
      { '@id': '#statements/S38' },
    ]);
  });

  test('as JSON: any framework, whatever its words are, is the same when it is read again', () => {
    fc.assert(
      fc.property(frameworkArbitrary, (content) => {
        expect(frameworkContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
      }),
      { numRuns: 100 },
    );
  });

  test('as JSON-LD: any framework has each of its lines, with no half sign and nothing that says nothing', () => {
    fc.assert(
      fc.property(frameworkArbitrary, (content) => {
        const text = JSON.stringify(toJsonLd(content));
        const graph = (JSON.parse(text) as { readonly '@graph': readonly object[] })['@graph'];
        const lines = linesOf(content).filter(({ kind }) => kind !== 'diagram');
        expect(graph).toHaveLength(lines.length);
        expect(text).not.toMatch(/\\ud[89a-f]|:null|:""|:\[\]/u);
      }),
      { numRuns: 100 },
    );
  });

  test('as JSON: read again it is the same, and lists may be left out', () => {
    expect(frameworkContent.parse(JSON.parse(JSON.stringify(example)))).toEqual(example);
    const little = frameworkContent.parse({ elements: [{ id: 'A', label: 'Alone' }] });
    expect(little.elements[0]).toMatchObject({ kind: 'element', status: 'draft', from: { statements: [] } });
  });
});
