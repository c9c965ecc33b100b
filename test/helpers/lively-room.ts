import { evolveMark } from '../../shared/domain/evolve/evolve.ts';
import { DomainWorld, phone, theConsole } from './domain-world.ts';
import { usualRule } from './usual-rule.ts';

/** Words that stand for one person each: a release must not contain a name, and nothing original. */
export const people = ['Wanjiru', 'Diallo', 'Okafor', 'Mbeki', 'Traoré', 'Nakato', 'Haile', 'Banda', 'Keita'];

/**
 * A small consultation that took place: nine seats of four categories (two of them with one seat), cards in two
 * languages, themes, a merge, a named, a grouped and a secret ballot, dissent, a decision, a withheld card.
 *
 * @param release the policy
 * @param sealed a card in a step that is still open
 */
export function livelyRoom(
  options: { readonly release?: 'open' | 'group' | 'chatham-house'; readonly sealed?: string } = {},
): DomainWorld {
  const { release = 'group', sealed } = options;
  const world = new DomainWorld('lively');
  const lead = (name: string, body = {}): { readonly [key: string]: string } =>
    world.do(theConsole, name, body);
  lead('consultation.create', {
    title: 'Learning together',
    question: 'What helps?',
    languages: ['en', 'fr'],
    release,
  });
  const labels = ['Ministry', 'Districts', 'Lone funder', 'Single observer body'];
  const categories = labels.map((label) => lead('category.add', { label })['category'] ?? '');
  const meeting = lead('meeting.add', { label: 'First meeting' })['meeting'] ?? '';
  const step = (title: string, method: string, collection = 'group'): string =>
    lead('step.add', { meeting, title, activity: { method, collection } })['step'] ?? '';
  const steps = {
    collect: step('Collect', 'collect'),
    named: step('Named', 'rate', 'named'),
    grouped: step('Grouped', 'rate'),
    secret: step('Secret', 'rate', 'secret'),
    decide: step('Decide', 'decide'),
    later: step('Later', 'collect'),
  };
  lead('room.open');
  lead('meeting.start', { meeting });
  const of = [0, 0, 0, 0, 1, 1, 1, 2, 3];
  const seats = people.map((person, index) => {
    const category = categories[of[index] ?? 0] ?? '';
    const country = ['KE', 'SN', 'NG', 'ZA', 'ML', 'UG', 'ET', 'MW', 'GN'][index];
    const { seat = '' } = lead('seat.add', { category, person, country, table: `Table-${index % 2}` });
    world.do(phone(`phone-${index}`), 'seat.take', { code: world.state.seats[seat]?.code ?? '' });
    return seat;
  });
  const as = (index: number, name: string, body = {}, gathered = null): { readonly [key: string]: string } =>
    world.do(phone(`phone-${index}`), name, body, seats[index] ?? '', gathered);

  const run = lead('run.open', { step: steps.collect })['run'] ?? Object.keys(world.state.runs).at(-1) ?? '';
  const texts = [
    'Teams visit each other.',
    'On manque de temps pour apprendre.',
    '=SUM(1,2) <script>alert(1)</script>',
    'To hold back.',
    'Teams visit.',
  ];
  const inputs = texts.map(
    (text, index) =>
      as(index, 'input.write', { run, text, language: index === 1 ? 'fr' : 'en' })['input'] ?? '',
  );
  lead('run.stop', { run });
  lead('run.look', { run });
  lead('input.hold', { input: inputs[3], held: true, reason: 'Names a person.' });
  lead('run.show', { run });
  as(5, 'input.support', { input: inputs[0], on: true });
  const { theme } = lead('theme.add', { label: 'Visits' });
  lead('input.sort', { inputs: [inputs[0], inputs[1]], theme });
  lead('input.same', { input: inputs[4], sameAs: inputs[0] });
  lead('input.setAside', { input: inputs[2], aside: true, reason: 'A joke.' });
  const draft = (text: string, from: readonly (string | undefined)[]): string =>
    lead('statement.draft', { text, inputs: from, theme })['statement'] ?? '';
  const visits = draft('Teams visit each other every quarter.', [inputs[0], inputs[4]]);
  const time = draft('Time for learning is set aside.', [inputs[1]]);
  const paid = draft('Time for learning is paid time.', []);
  const gone = draft('Visits.', [inputs[0]]);
  lead('statement.reword', {
    statement: visits,
    seen: 1,
    text: 'Teams visit each other each quarter.',
    reason: 'clearer',
  });
  lead('statement.merge', { statement: gone, into: visits, reason: 'the same' });

  const rule = { ...usualRule, quorum: null };
  const ballot = (which: string, label: string, statements = [visits, time]): string => {
    const { ballot: id = '' } = lead('ballot.prepare', { step: which, label, statements });
    lead('ballot.lock', { ballot: id, rule });
    return id;
  };
  for (const [which, label] of [
    [steps.named, 'Named ballot'],
    [steps.grouped, 'Grouped ballot'],
  ] as const) {
    const id = ballot(which, label);
    lead('ballot.open', { ballot: id, otherLanguage: 9 });
    seats.forEach((_, index) => {
      const value = index === 7 ? 1 : index === 8 ? 'abstain' : 4 + (index % 2);
      const comment = index === 0 ? { comment: 'Yes, but paid for.' } : {};
      as(index, 'ballot.cast', { ballot: id, statement: visits, response: { value, ...comment } });
      as(index, 'ballot.cast', { ballot: id, statement: time, response: { value: index < 5 ? 2 : 5 } });
    });
    lead('ballot.stop', { ballot: id });
    lead('ballot.count', { ballot: id });
  }
  const secret = ballot(steps.secret, 'Secret ballot', [paid]);
  world.do(theConsole, 'ballot.open', { ballot: secret, otherLanguage: 9 }, null, {
    frozen: '',
    publicKey: 'A'.repeat(43),
  });
  for (const seat of seats)
    world.state = evolveMark(world.state, { type: 'EnvelopePlaced', ballot: secret, section: 0, seat });
  lead('ballot.stop', { ballot: secret });
  const rows = seats.map((_, index) => ({
    item: paid,
    id: `${index}a`.padEnd(32, '0'),
    response: { value: 1 + (index % 5), group: 'other-groups' },
  }));
  world.do(theConsole, 'ballot.count', { ballot: secret }, null, {
    opened: { rows, comments: [{ item: paid, id: 'f'.repeat(32), text: 'A word in secret.' }], spoiled: 0 },
  });

  lead('run.open', { step: steps.decide });
  as(7, 'dissent.write', { statement: visits, kind: 'reservation', text: 'The means are missing.' });
  as(1, 'dissent.write', { statement: time, kind: 'change-wanted', text: 'Add “paid”.' });
  lead('statement.decide', { statement: visits, kind: 'adopted', seen: 2, note: 'By acclaim.' });
  if (sealed !== undefined) {
    const open = lead('run.open', { step: steps.later })['run'] ?? Object.keys(world.state.runs).at(-1) ?? '';
    as(2, 'input.write', { run: open, text: sealed });
  }
  return world;
}
