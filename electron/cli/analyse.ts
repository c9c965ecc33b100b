import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Analysis } from '../../shared/methods/analyses/analysis.ts';
import { analyses } from '../../shared/methods/analyses/registry.ts';
import type { Json, JsonObject } from '../../shared/util/json.ts';
import { isOfRounds } from './analyse-rounds.ts';
import { readTable, tableMethods } from './analyse-table.ts';
import type { CliCommand } from './command.ts';
import { onlyArgument, WrongInput } from './wrong-input.ts';

/** Computes one of our statistics from JSON, or from a table that we exported, so that others can check our figures. */
export const analyse: CliCommand = {
  usage:
    'analyse METHOD [--with JSON] [--lowest N] < input.json | --list | --schema METHOD | --explain METHOD',
  summary: 'compute a statistic from JSON, or from a table of an export',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'boolean' },
        schema: { type: 'boolean' },
        explain: { type: 'boolean' },
        with: { type: 'string' },
        lowest: { type: 'string' },
      },
    });
    if (values.list === true) return say(listed());
    const method = onlyArgument(positionals, 'the METHOD');
    if (values.schema === true) return say(schemaOf(method));
    if (values.explain === true) return say(explained(method));
    const found = methodNamed(method);
    if (process.stdin.isTTY)
      throw new WrongInput('the input comes from standard input: put < input.json behind it');
    const input = await text(process.stdin);
    for (const sentence of withoutEffect(found, input, values.with)) process.stderr.write(`${sentence}\n`);
    const answer = answerTo(method, input, {
      ...(values.with === undefined ? {} : { settings: values.with }),
      ...(values.lowest === undefined ? {} : { lowest: values.lowest }),
    });
    return say(JSON.stringify(answer, null, 2));
  },
};

/** What can be said beside the input. */
export type AnalyseOptions = {
  /** A JSON object whose members are added to the input; the input's own win. */
  readonly settings?: string;
  /** What people called the lowest answer, which an exported table keeps as 1; 1 unless said. */
  readonly lowest?: string;
};

/**
 * The answer of a method to an input, JSON or an exported table. Throws `WrongInput` with one sentence for an unknown
 * method and for an input that does not fit.
 */
export function answerTo(method: string, input: string, { settings, lowest }: AnalyseOptions = {}): Json {
  const found = methodNamed(method);
  const added = settings === undefined ? {} : objectIn(settings, '--with');
  const body = input.replace(/^\uFEFF/u, '').trim();
  if (body === '') throw new WrongInput('there is nothing on standard input');
  if (/^[[{]/u.test(body)) return run(found, { ...added, ...objectIn(body, 'the input') });
  const first = Number(lowest ?? 1);
  if (!Number.isInteger(first)) throw new WrongInput('--lowest needs a whole number');
  return {
    tables: readTable(method, body, { lowest: first, settings: added }).map(
      ({ where, of, input: own }): JsonObject => {
        try {
          const answer = run(found, { ...added, ...own });
          return { ...where, ...(of === undefined ? {} : { of }), answer };
        } catch (thrown) {
          const place = Object.values(where).join(', ');
          throw thrown instanceof WrongInput ? new WrongInput(`${place}: ${thrown.message}`) : thrown;
        }
      },
    ),
  };
}

function run(method: Analysis, input: JsonObject): Json {
  const outcome = method.run(input);
  if (!outcome.ok) throw new WrongInput(outcome.say);
  return outcome.answer;
}

/** Settings that a table's reader knows, besides those of methods. */
const ofTables = new Set(['whose']);

/** Says of names that are none of the method's that they count for nothing: a misspelled setting would not be seen. */
function withoutEffect(method: Analysis, input: string, settings: string | undefined): readonly string[] {
  const known = method.names();
  if (known === null) return [];
  const body = input.trim();
  const given = {
    ...(settings === undefined ? {} : objectIn(settings, '--with')),
    ...(body.startsWith('{') ? objectIn(body, 'the input') : {}),
  };
  return Object.keys(given)
    .filter((name) => !known.has(name) && !(ofTables.has(name) && !body.startsWith('{')))
    .map((name) => `“${name}” counts for nothing here: ${method.name} knows ${[...known].join(', ')}`);
}

function listed(): string {
  const longest = Math.max(...[...analyses.keys()].map((name) => name.length));
  return [...analyses.values()].map(({ name, title }) => `${name.padEnd(longest)}  ${title}`).join('\n');
}

function schemaOf(method: string): string {
  const found = methodNamed(method);
  const exported = exportedInWords(found.name);
  const schema = found.schema() as JsonObject;
  return JSON.stringify(exported === '' ? schema : { description: exported, ...schema }, null, 2);
}

function explained(method: string): string {
  const { name, title, explanation, source } = methodNamed(method);
  const exported = exportedInWords(name);
  return `${name}: ${title}\n\n${explanation}${exported === '' ? '' : `\n\n${exported}`}\n\nSource: ${source}.`;
}

/** Which tables of an export a method reads, and what it makes of them; empty where it reads none. */
function exportedInWords(method: string): string {
  const own = Object.entries(tableMethods).filter(([, methods]) => methods.includes(method));
  const how = own.map(([table]) => `From ${table}.csv: ${howInWords(table, method)}.`);
  return how.length === 0
    ? ''
    : ['Instead of JSON it reads a table of an export, other settings by --with.', ...how].join(' ');
}

function howInWords(table: string, method: string): string {
  switch (table) {
    case 'answers':
      return isOfRounds(method)
        ? 'each statement of a round beside the same wording in the round before, of everybody by seat; x and round1 are the earlier one'
        : `one input a ballot, of everybody by seat; ${lowestInWords}`;
    case 'comparisons':
      return method === 'ahp'
        ? 'one input a ballot, of each pair the geometric mean of everybody’s ratios, or under --with {"whose": "consistent"} only of those who compared all pairs with CR under .10; "of" names the statements in the order of the answer'
        : 'one input a ballot, of everybody’s comparisons; "of" names the statements in the order of the answer';
    case 'pairs':
      return 'one input a ballot; "of" names the statements in the order of the answer';
    case 'piles':
      return method === 'gcm-go-zone'
        ? 'one input a sort, importance first, then feasibility'
        : 'one input a sort, of those who put at least two things on piles';
    case 'likeness':
      return 'one input a sort, from the column apart';
    case 'sorts':
      return method === 'hclust-ward'
        ? 'one input a sort, from the points of its map'
        : 'one input a sort, from the means of importance and of feasibility';
    default:
      return lowestInWords;
  }
}

const lowestInWords = 'answers are kept from 1 up; --lowest 0 says that the lowest one was called 0';

function methodNamed(name: string): Analysis {
  const found = analyses.get(name);
  if (found === undefined) throw new WrongInput(`there is no method "${name}"; --list names them`);
  return found;
}

function objectIn(body: string, what: string): JsonObject {
  let read: Json;
  try {
    read = JSON.parse(body) as Json;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : '';
    throw new WrongInput(`${what} is not JSON: ${why.split('\n', 1)[0] ?? ''}`, { cause: thrown });
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new WrongInput(`${what} must be one JSON object`);
  return read as JsonObject;
}

function say(words: string): number {
  process.stdout.write(`${words}\n`);
  return 0;
}
