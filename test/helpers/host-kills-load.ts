import type { Command } from '../../shared/domain/commands/command.ts';
import { type Participant, join } from './client.ts';
import type { Told } from './host-kills.ts';
import { sealed } from './voter.ts';
import { usualRule } from './usual-rule.ts';

const people = 12;

type Load = {
  readonly told: Told;
  readonly acknowledge: () => void;
  readonly run: string;
  /** The group ballot, always open. */
  readonly rating: string;
  readonly statement: string;
  readonly secretStep: string;
};

/** Twelve phones and a console that write, rate, seal and count until their host is gone. */
export async function playRoom(
  consoleUrl: string,
  round: number,
  told: Told,
  acknowledge: () => void,
): Promise<void> {
  const url = new URL(consoleUrl);
  const console = await join({ origin: url.origin, surface: 'console', page: url.pathname + url.search });
  const gone = new Promise<never>((_resolve, reject) => {
    console.socket.once('close', () => reject(new Error('The host is gone.')));
  });
  const play = async (): Promise<void> => {
    const load = { told, acknowledge, ...(await prepare(console)) };
    const joinUrl = await console.sees('the address', ({ common }) => common.live.joinUrl);
    const origin = `http://127.0.0.1:${new URL(joinUrl).port}`;
    const work = Object.values(console.common().seats).map(async ({ id, code }, index) => {
      const phone = await join({ origin, surface: 'phone' });
      await phone.done('seat.take', { code });
      acknowledge();
      await takePart(phone, id, `${round}-${index}`, load);
    });
    await Promise.all([...work, leadBallots(console, load)]);
  };
  await Promise.race([gone, play()]);
}

/** Makes what is not there yet: a kill may have come between any two commands. */
async function prepare(
  console: Participant<'console'>,
): Promise<Pick<Load, 'run' | 'rating' | 'statement' | 'secretStep'>> {
  const view = () => console.common();
  if (!view().room.open) await console.done('room.open');
  if (Object.keys(view().seats).length === 0) {
    const list = Array.from({ length: people }, (_, at) => ({
      category: `Group ${at % 2}`,
      externalId: `p${at}`,
    }));
    await console.done('people.import', { people: list, removeGone: false });
  }
  if (view().meetings.length === 0) await console.done('meeting.add', { label: 'Day 1' });
  await console.sees('the meeting and all seats', ({ common }) => {
    return common.meetings.length > 0 && Object.keys(common.seats).length === people;
  });
  const meeting = view().meetings[0]?.id ?? '';
  const stepOf = async (title: string, method: string, collection: string): Promise<string> => {
    const there = Object.values(view().steps).find((step) => step.title === title);
    const activity = { method, collection };
    return there?.id ?? console.made('step.add', { meeting, title, activity }, 'step');
  };
  const collectStep = await stepOf('Collect', 'collect', 'group');
  const rateStep = await stepOf('Rate', 'rate', 'group');
  const secretStep = await stepOf('Secret', 'rate', 'secret');
  const [known] = Object.keys(view().statements);
  const statement = known ?? (await console.made('statement.draft', { text: 'A statement' }, 'statement'));
  const begun = Object.values(view().ballots).find((ballot) => ballot.collection === 'group');
  const rating = begun?.phase === 'open' ? begun.id : await openBallot(console, rateStep, statement, begun);
  const open = view().steps[collectStep]?.run;
  const run = open?.id ?? (await console.made('run.open', { step: collectStep }, 'run'));
  await console.done('step.go', { step: secretStep });
  return { run, rating, statement, secretStep };
}

async function openBallot(
  console: Participant<'console'>,
  step: string,
  statement: string,
  begun?: { readonly id: string; readonly phase: string },
): Promise<string> {
  const body = { step, label: 'Ballot', statements: [statement] };
  const ballot = begun?.id ?? (await console.made('ballot.prepare', body, 'ballot'));
  if (begun?.phase !== 'locked') await console.done('ballot.lock', { ballot, rule: usualRule });
  await console.done('ballot.open', { ballot });
  return ballot;
}

/** Secret ballots one after the other; one that a kill interrupted is taken up where it stood. */
async function leadBallots(console: Participant<'console'>, load: Load): Promise<void> {
  const { told, acknowledge, statement, secretStep } = load;
  for (;;) {
    const begun = Object.values(console.common().ballots).find(
      (row) => row.collection === 'secret' && row.phase !== 'counted' && row.phase !== 'void',
    );
    const going = begun?.phase === 'open' || begun?.phase === 'stopped';
    const ballot = going ? begun.id : await openBallot(console, secretStep, statement, begun);
    acknowledge();
    if (begun?.phase !== 'stopped') {
      await console.sees('all votes', ({ common }) => common.ballots[ballot]?.voted === people);
      await console.done('ballot.stop', { ballot });
      acknowledge();
    }
    await console.done('ballot.count', { ballot });
    told.counted.add(ballot);
    acknowledge();
    await console.sees('the count', ({ common }) => common.ballots[ballot]?.phase === 'counted');
  }
}

/** One participant: a card, a rating, and a sealed section whenever a secret ballot is open. */
async function takePart(
  phone: Participant<'phone'>,
  seat: string,
  name: string,
  { told, acknowledge, run, rating, statement }: Load,
): Promise<never> {
  const done = new Set<string>();
  /** False where the ballot stopped meanwhile: a round begins with a ballot in which all may have voted. */
  const act = async (key: string, command: Command): Promise<boolean> => {
    const answer = await phone.act(command.name, command.body, { seat, key });
    if (!answer.ok && answer.reason === 'ballot-closed') return false;
    if (!answer.ok) throw new Error(`${command.name}: ${answer.reason}: ${answer.say}`);
    told.last.set(phone.device, { key, command });
    acknowledge();
    return true;
  };
  for (let turn = 0; ; turn += 1) {
    const text = `card ${name}-${turn}`;
    await act(`c${name}-${turn}`, { name: 'input.write', seat, body: { run, text } });
    told.cards.add(text);
    const place = `${rating} ${seat} ${statement}`;
    const number = (told.answers.get(place) ?? 0) + 1;
    const response = { value: 1 + (number % 5), comment: String(number) };
    await act(`v${name}-${turn}`, {
      name: 'ballot.cast',
      seat,
      body: { ballot: rating, statement, response },
    });
    told.answers.set(place, number);
    const { ballot } = phone.common();
    if (ballot?.phase !== 'open' || ballot.collection !== 'secret' || done.has(ballot.id)) continue;
    done.add(ballot.id);
    const { envelope } = sealed(ballot, 0, seat, { [statement]: 1 + (turn % 5) });
    const inBox = await act(`s${name}-${turn}`, {
      name: 'ballot.seal',
      seat,
      body: { ballot: ballot.id, section: 0, envelope },
    });
    if (inBox) told.sealed.add(`${ballot.id} ${seat}`);
  }
}
