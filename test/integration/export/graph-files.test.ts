import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { toGraphml } from '../../../shared/framework/interchange/graphml.ts';
import { toJsonLd } from '../../../shared/framework/interchange/json-ld.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { aFramework, anElement, aRelation, exampleFramework } from '../../helpers/framework-world.ts';
import { needs } from '../../helpers/programs.ts';
import { tempFolder } from '../../helpers/temp.ts';

const run = promisify(execFile);
let folder = '';
let removeFolder = (): void => undefined;
beforeAll(() => void (folder = tempFolder((remove) => (removeFolder = remove))));
afterAll(() => removeFolder());

const labels = {
  A: 'Say "yes" & <no> it’s #1 ]]>',
  B: 'Two\nlines\r\nand a\ttab',
  'odd id/é': 'استدامة جودة الرعاية الصحية',
  D: 'Établissements de santé : l’œuvre “commune”',
  E: 'Half of a sign \uD83D and a bell \u0007',
} as const;
const odd = aFramework({
  elements: Object.entries(labels).map(([id, label]) =>
    anElement(id, { label, from: { ...nothing, statements: ['S1', 'S 2'], inputs: ['I1'] } }),
  ),
  relations: [
    aRelation('A', 'B', { label: 'if "so" & <then>' }),
    aRelation('B', 'odd id/é', { directed: false }),
    aRelation('A', 'GONE'),
  ],
  glossary: [
    {
      id: 'T',
      term: 'Learning',
      definition: '',
      translations: {
        fr: { term: 'Apprentissage', definition: '' },
        '?': { term: 'Lernen', definition: '' },
      },
      active: true,
      status: 'draft',
      from: nothing,
      editorial: null,
    },
  ],
});

/** Runs a program of Python's over a file, and gives the JSON that it prints. */
async function read<T>(python: string, program: string, path: string): Promise<T> {
  const { stdout } = await run(python, ['-c', program, path], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as T;
}

describe('GraphML, read by NetworkX', () => {
  type Graph = {
    readonly nodes: { readonly [id: string]: { readonly [name: string]: unknown } };
    readonly edges: readonly (readonly [string, string, { readonly [name: string]: unknown }])[];
  };
  const program = [
    'import json, sys, networkx',
    'graph = networkx.read_graphml(sys.argv[1], force_multigraph=True)',
    'print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": list(graph.edges(data=True))}))',
  ].join('\n');
  const through = (python: string, content: FrameworkContent): Promise<Graph> => {
    const path = join(folder, 'framework.graphml');
    writeFileSync(path, toGraphml(content));
    return read(python, program, path);
  };

  test('has every element and relation of the worked example, with what they rest on', async (context) => {
    const example = exampleFramework();
    const { nodes, edges } = await through(await needs(context, 'python3'), example);
    expect(Object.keys(nodes).toSorted()).toEqual(example.elements.map(({ id }) => id).toSorted());
    expect(edges).toHaveLength(example.relations.length);
    for (const { id, label, kind, from } of example.elements) {
      expect(nodes[id]).toMatchObject({ label, kind });
      expect(nodes[id]?.['statements'] ?? '').toBe(from.statements.join(' '));
    }
    for (const { source, target, type, directed } of example.relations)
      expect(edges).toContainEqual([source, target, expect.objectContaining({ type, directed })]);
  });

  test('keeps every letter that XML can write', async (context) => {
    const { nodes, edges } = await through(await needs(context, 'python3'), odd);
    const written = { ...labels, E: 'Half of a sign \uFFFD and a bell ' };
    expect(Object.fromEntries(Object.entries(nodes).map(([id, { label }]) => [id, label]))).toEqual(written);
    expect(edges.map(([source, target, { label, directed }]) => [source, target, label, directed])).toEqual([
      ['A', 'B', 'if "so" & <then>', true],
      ['B', 'odd id/é', undefined, false],
    ]);
  });
});

describe('JSON-LD, read by RDFLib', () => {
  /** Subject, predicate, object; ids after the file's own address. */
  type Triples = readonly (readonly [string, string, string])[];
  const program = [
    'import json, sys, rdflib',
    'graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")',
    'short = lambda term: term.split("framework.jsonld")[-1] if isinstance(term, rdflib.URIRef) else str(term)',
    'tag = lambda term: "@" + term.language if getattr(term, "language", None) else ""',
    'print(json.dumps([[short(s), short(p), short(o) + tag(o)] for s, p, o in graph]))',
  ].join('\n');
  const through = (python: string, content: FrameworkContent): Promise<Triples> => {
    const path = join(folder, 'framework.jsonld');
    // As the page saves it.
    writeFileSync(path, `${JSON.stringify(toJsonLd(content), null, 1)}\n`);
    return read(python, program, path);
  };
  const label = 'http://www.w3.org/2004/02/skos/core#prefLabel';
  const derived = 'http://www.w3.org/ns/prov#wasDerivedFrom';
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const own = (name: string): string => `urn:baraza:framework:${name}`;
  const id = (kind: string, of: string): string => `#${kind}/${encodeURIComponent(of)}`;

  test('has every line of the worked example, and leads to what it rests on', async (context) => {
    const example = exampleFramework();
    const triples = await through(await needs(context, 'python3'), example);
    const count = (kind: string): number => triples.filter(([, p, o]) => p === type && o === kind).length;
    expect(count('http://www.w3.org/2004/02/skos/core#Concept')).toBe(
      example.elements.length + example.glossary.length,
    );
    expect(count(own('Relation'))).toBe(example.relations.length);
    expect(count(own('Recommendation'))).toBe(example.recommendations.length);
    expect(count(own('Indicator'))).toBe(example.indicators.length);
    expect(count(own('Cell'))).toBe(example.matrices.flatMap(({ cells }) => cells).length);
    expect(count(own('Action'))).toBe(example.actions.length);
    for (const row of example.elements)
      expect(triples).toContainEqual([id('element', row.id), label, row.label]);
    for (const statement of ['S24', 'S25', 'S38'])
      expect(triples).toContainEqual([id('recommendation', 'R02'), derived, id('statements', statement)]);
    for (const { id: of, source, target } of example.relations) {
      expect(triples).toContainEqual([id('relation', of), own('source'), id('element', source)]);
      expect(triples).toContainEqual([id('relation', of), own('target'), id('element', target)]);
    }
  });

  test('keeps every letter, what a thing was derived from, and the language of a translation', async (context) => {
    const triples = await through(await needs(context, 'python3'), odd);
    for (const [of, words] of Object.entries({ ...labels, E: 'Half of a sign \uFFFD and a bell \u0007' }))
      expect(triples).toContainEqual([id('element', of), label, words]);
    expect(triples).toContainEqual([id('element', 'odd id/é'), derived, id('statements', 'S 2')]);
    expect(triples).toContainEqual([id('element', 'odd id/é'), derived, id('inputs', 'I1')]);
    expect(
      triples
        .filter(([s, p]) => s === id('term', 'T') && p === label)
        .map(([, , words]) => words)
        .toSorted(),
    ).toEqual(['Apprentissage@fr', 'Learning', 'Lernen']);
  });
});
