import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { verifyConsultation } from '../../electron/host/consultation/recount.ts';
import type { ConsultationRecord } from '../../electron/host/consultation/session.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import { replay } from '../../electron/host/engine/replay.ts';
import { readBox, readEnvelopes } from '../../electron/host/store/ballot-box.ts';
import type { Told } from './host-kills.ts';

/** What is missing in the file of a killed host, or does not fit, in words; empty when all is well. */
export async function lookAtFile(file: string, appData: string, told: Told): Promise<string[]> {
  const record: ConsultationRecord = openRecord({
    file,
    appData,
    domain: consultationDomain,
    clock: Date.now,
    random: randomBytes,
    version: 'torture',
  });
  const lost: string[] = [];
  try {
    lost.push(
      ...lookAtWords(record, told),
      ...lookAtBallots(record, told),
      ...(await sendAgain(record, told)),
    );
    const again = replay(record.reading, consultationDomain).state;
    const living = { ...record.state(), drawn: {} };
    // In any order of members: envelopes lie in their table by seat, and in a snapshot as they came.
    if (!isDeepStrictEqual(living, { ...again, drawn: {} })) lost.push('the state is not that of the log');
  } finally {
    await record.close();
  }
  const { file: chain, ballots } = verifyConsultation(file);
  const recounted = ballots.flatMap(({ problems, boxSame }) =>
    boxSame === false ? [...problems, 'a box is not the one that was counted'] : problems,
  );
  return [...lost, ...chain.problems, ...recounted];
}

function lookAtWords(record: ConsultationRecord, told: Told): string[] {
  const { inputs, ballots, conflicts } = record.state();
  const texts = new Set(Object.values(inputs).map(({ text }) => text));
  const cards = [...told.cards].filter((text) => !texts.has(text)).map((text) => `the ${text} is not there`);
  const answers = [...told.answers].flatMap(([place, number]) => {
    const [ballot = '', seat = '', statement = ''] = place.split(' ');
    const found = Number(ballots[ballot]?.responses[seat]?.[statement]?.['comment'] ?? 0);
    // One more may be there: written, and killed before it was acknowledged.
    return found === number || found === number + 1 ? [] : [`answer ${number} of ${seat} is ${found}`];
  });
  for (const [place] of told.answers) {
    const [ballot = '', seat = '', statement = ''] = place.split(' ');
    told.answers.set(place, Number(ballots[ballot]?.responses[seat]?.[statement]?.['comment'] ?? 0));
  }
  return [...cards, ...answers, ...conflicts.map(({ says }) => says)];
}

function lookAtBallots(record: ConsultationRecord, told: Told): string[] {
  const lost: string[] = [];
  for (const { id, phase, collection, publicKey } of Object.values(record.state().ballots)) {
    if (collection !== 'secret') continue;
    const envelopes = readEnvelopes(record.reading, id);
    const voted = [...told.sealed].filter((place) => place.startsWith(`${id} `));
    const key = record.keys.read(id);
    if (phase === 'counted') {
      const { length } = readBox(record.reading, id).rows;
      if (length < voted.length) lost.push(`${id} has ${length} answers of ${voted.length}`);
      if (envelopes.length > 0) lost.push(`${id} is counted and has ${envelopes.length} envelopes`);
      if (key !== null) lost.push(`${id} is counted and has a key`);
      continue;
    }
    if (told.counted.has(id)) lost.push(`${id} was counted and is ${phase}`);
    if (publicKey !== null && key === null) lost.push(`${id} is ${phase} and has no key`);
    const there = new Set(envelopes.map(({ seat }) => `${id} ${seat}`));
    lost.push(
      ...voted.filter((place) => !there.has(place)).map((place) => `the envelope of ${place} is not there`),
    );
  }
  return lost;
}

/** The same command again, as a phone sends it that had no answer: nothing may be done twice. */
async function sendAgain(record: ConsultationRecord, told: Told): Promise<string[]> {
  const lost: string[] = [];
  for (const [device, { key, command }] of told.last) {
    const head = record.head();
    const answer = await record.submit({ device, key, actor: { kind: 'device', device }, command });
    if (!answer.ok) lost.push(`the answer to ${key} is not there: ${answer.say}`);
    if (record.head() !== head) lost.push(`${key} was done a second time`);
  }
  return lost;
}
