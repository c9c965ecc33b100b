import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFrameworkTables } from '../../../electron/host/tables/framework-tables.ts';
import type { FrameworkElement } from '../../../shared/domain/model/framework.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { lineAt } from '../../../shared/framework/lines.ts';
import { isChangedSinceBallot } from '../../../shared/framework/since-ballot.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const read = (name: string, body: string | Uint8Array) =>
  readFrameworkTables(workedExample(), { name, bytes: typeof body === 'string' ? strToU8(body) : body });

const example = (): JsonObject & { elements: JsonObject[]; relations: JsonObject[] } =>
  structuredClone(workedExample().framework.draft ?? emptyFramework) as unknown as ReturnType<typeof example>;

describe('a table from any spreadsheet', () => {
  const sentence = 'id;kind;label\r\nNEW;enabler;L’équité à l’école – « œuvre »\r\n';
  const bytes = Buffer.from(
    sentence.replaceAll('’', '\u0092').replaceAll('–', '\u0096').replaceAll('œ', '\u009C'),
    'latin1',
  );

  test.each([
    ['Windows-1252', bytes],
    ['UTF-16', Buffer.from(`\uFEFF${sentence}`, 'utf16le')],
    ['UTF-8', Buffer.from(sentence)],
  ])('[FT6] is read in %s with all its letters', async (_name, body) => {
    const { added } = await read('elements.csv', new Uint8Array(body));
    expect(added).toEqual([{ sheet: 'elements', row: 2, label: 'L’équité à l’école – « œuvre »' }]);
  });

  test.each([
    ['National framework (1).csv', 'id,kind,label\nNEW,enabler,Time\n', 'elements'],
    ['liens.csv', 'source,type,target\nF-L1,leads-to,F-L3\n', 'relations'],
    ['my terms.csv', 'term,definition\nPeer,Somebody of one level\n', 'glossary'],
  ])('[FT6] %s is known by its columns', async (name, body, sheet) => {
    const { added, problems } = await read(name, body);
    expect(problems).toEqual([]);
    expect(added.map((row) => row.sheet)).toEqual([sheet]);
  });

  test('[FT6] where columns tell nothing, the names that sheets have are told', async () => {
    const { added, problems } = await read('things.csv', 'id,text\nA,B\n');
    expect(added).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'no-sheet', value: 'things' }]);
    expect(problems[0]?.choices).toContain('elements');
  });

  test('[FT3] a quotation mark that stays open swallows no lines', async () => {
    await expect(read('elements.csv', 'id,label\nA,"One\nB,Two\n')).rejects.toThrow(
      /^In line 2 a quotation/u,
    );
  });
});

describe('a framework as JSON', () => {
  test('[FT7] tells what would come, change and go', async () => {
    const changed = example();
    const [gone] = changed.elements.splice(-1);
    changed.elements[0] = { ...changed.elements[0], label: 'Another goal' };
    changed.elements.push({ ...changed.elements[0], id: 'NEW', label: 'New' });
    const told = await read('framework.json', JSON.stringify(changed));
    expect(told.changed.map(({ label }) => label)).toEqual(['Another goal']);
    expect(told.added).toEqual([{ sheet: 'elements', row: changed.elements.length, label: 'New' }]);
    expect(told.removed).toMatchObject([{ sheet: 'elements', label: gone?.['label'] }]);
    expect((await read('framework.json', JSON.stringify(example()))).removed).toEqual([]);
  });

  test('[FT7] what leads nowhere or in a circle is told before it is taken in', async () => {
    const odd = example();
    const [first = {}] = odd.relations;
    odd.relations.push({ ...first, id: 'Z1', target: 'NOWHERE' });
    odd.relations.push({ ...first, id: 'Z2', source: first['target'] ?? '', target: first['source'] ?? '' });
    const { warnings } = await read('framework.json', JSON.stringify(odd));
    expect(new Set(warnings.map(({ kind }) => kind))).toEqual(new Set(['leads-nowhere', 'circular']));
  });

  test.each([
    ['null', 'holds no framework'],
    ['[]', 'holds no framework'],
    ['{"hello": 1}', 'holds no framework'],
    ['{"elements": [', 'no JSON'],
    ['', 'no JSON'],
    ['{"elements": [{"id": "A", "kind": "goal", "label": 5}]}', 'elements[0].label: must be a text'],
  ])('[FT7] %s is refused in one sentence', async (body, says) => {
    await expect(read('framework.json', body)).rejects.toThrow(says);
  });
});

describe('agreed words that framework files reword', () => {
  /** A world with one agreed element, and what opening files makes of its draft. */
  const opening = () => {
    const { framework, ...rest } = workedExample();
    const agreed = new Set(
      Object.values(rest.statements).flatMap(({ id, status }) => (status === 'agreed' ? [id] : [])),
    );
    const id = framework.draft?.elements.find(({ from }) =>
      from.statements.some((each) => agreed.has(each)),
    )?.id;
    let draft = framework.draft ?? emptyFramework;
    let { versions } = framework;
    return {
      line: () => draft.elements.find((row) => row.id === id),
      isFlagged: () => {
        const line = lineAt(draft, `element ${id}`);
        return line !== null && isChangedSinceBallot(line, rest.statements);
      },
      adopt: () => void (versions = [...versions, { content: draft } as (typeof versions)[number]]),
      /** Opens the draft as a file, without what was kept as agreed, and with one line changed or taken out. */
      open: async (change: (row: FrameworkElement) => FrameworkElement | null) => {
        const [first] = framework.draft?.elements.filter((row) => row.id === id) ?? [];
        const rows = draft.elements.some((row) => row.id === id)
          ? draft.elements
          : [...draft.elements, first!];
        const elements = rows.flatMap(({ agreedAs: _none, ...row }) =>
          row.id === id ? (change(row) ?? []) : [row],
        );
        const whole = { ...draft, elements };
        const state = { ...rest, framework: { ...framework, draft, versions } };
        const bytes = strToU8(JSON.stringify(whole));
        draft = (await readFrameworkTables(state, { name: 'framework.json', bytes })).content;
      },
    };
  };
  const named = (label: string) => (row: FrameworkElement) => ({ ...row, label });

  test('[FR17] [FR28] stay flagged with the words as agreed, however many files reword them, until those are back', async () => {
    const { line, isFlagged, open } = opening();
    const { label, description } = line()!;
    for (const words of ['First file', 'Second file', 'Third file']) {
      await open(named(words));
      expect(line()?.label).toBe(words);
      expect(line()?.agreedAs?.words).toEqual([label, description]);
      expect(isFlagged()).toBe(true);
    }
    await open((row) => row);
    expect(line()?.agreedAs?.words).toEqual([label, description]);
    expect(isFlagged()).toBe(true);
    await open(named(label));
    expect(isFlagged()).toBe(false);
  });

  test('[FR17] [FR28] are not what a file says that they were', async () => {
    const { line, open } = opening();
    const { label, description } = line()!;
    await open((row) => ({ ...row, label: 'New', agreedAs: { words: ['New', ''], wordings: {} } }));
    expect(line()?.agreedAs?.words).toEqual([label, description]);
  });

  test('[FR17] [FR28] are told by the adopted version where a file took the line away and another brings it back', async () => {
    const { line, isFlagged, adopt, open } = opening();
    const { label, description } = line()!;
    adopt();
    await open(() => null);
    expect(line()).toBeUndefined();
    await open(named('Brought back'));
    expect(line()?.agreedAs?.words).toEqual([label, description]);
    expect(isFlagged()).toBe(true);
  });
});
