import type { BallotMethod } from '../../shared/methods/method.ts';
import { methods } from '../../shared/methods/registry.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { type DomainWorld, openRoom, phone, theConsole } from './domain-world.ts';

/** What everybody answered, a row a person, a column a statement; null for nobody there. */
export type Answers = readonly (readonly (number | 'abstain' | null)[])[];

/** A room that rates the same statements in rounds. */
export type DelphiRoom = {
  readonly world: DomainWorld;
  readonly statements: readonly string[];
  /** Asks a round, everybody answers, it is counted; gives the ballot. */
  readonly play: (answers: Answers, asked?: readonly string[]) => string;
  readonly lead: (name: string, body: JsonObject) => { readonly [key: string]: string };
};

/** An open room of so many people in two categories, with statements that go through rounds of a method. */
export function delphiRoom(
  people: number,
  texts: readonly string[],
  {
    method: name = 'delphi',
    collection = 'group',
    rule: changes = {},
    settings = {},
  }: {
    readonly method?: string;
    readonly collection?: string;
    readonly rule?: JsonObject;
    readonly settings?: JsonObject;
  } = {},
): DelphiRoom {
  const { world, seats, meeting } = openRoom(people);
  const lead = (command: string, body: JsonObject) => world.do(theConsole, command, body);
  const statements = texts.map((text) => lead('statement.draft', { text })['statement'] ?? '');
  const { step = '' } = lead('step.add', {
    meeting,
    title: 'Rounds',
    activity: { method: name, collection, settings },
  });
  const method = methods.get(name) as BallotMethod;
  let previous: string | null = null;
  let round = 0;
  return {
    world,
    statements,
    lead,
    play(answers, asked = statements) {
      round += 1;
      const { ballot = '' } = lead('ballot.prepare', {
        step,
        label: `Round ${round}`,
        statements: asked,
        previous,
      });
      lead('ballot.lock', { ballot, rule: { ...method.firstRule({}, 3), quorum: null, ...changes } });
      lead('ballot.open', { ballot });
      for (const [at, row] of answers.entries()) {
        for (const statement of asked) {
          const value = row[statements.indexOf(statement)] ?? null;
          if (value === null) continue;
          world.do(
            phone(`phone-${at}`),
            'ballot.cast',
            { ballot, statement, response: { value } },
            seats[at],
          );
        }
      }
      lead('ballot.stop', { ballot });
      lead('ballot.count', { ballot });
      previous = ballot;
      return ballot;
    },
  };
}
