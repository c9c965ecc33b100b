import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../build/lint/sentences.ts';
import type { Sentence } from '../../../build/lint/sentences.ts';
import { whoHears } from '../../../build/lint/who-hears.ts';
import { type Refusals, loadRefusals, sayIn } from '../../../shared/i18n/refusals.ts';
import { refusalsPhoneArabic } from '../../../shared/i18n/refusals-phone.ar.ts';
import { refusalsPhoneFrench } from '../../../shared/i18n/refusals-phone.fr.ts';
import { refusalsTeamFrench } from '../../../shared/i18n/refusals-team.fr.ts';
import { undoLabelsFrench } from '../../../shared/i18n/undo-labels.fr.ts';

const heard = whoHears(fileURLToPath(new URL('../../..', import.meta.url)));

describe('the host’s sentences', () => {
  it('are found in the sources', () => {
    expect(heard.participants.length).toBeGreaterThan(60);
    expect(heard.team.length).toBeGreaterThan(100);
    expect(heard.labels.length).toBeGreaterThan(10);
    expect(textsOf(heard.participants)).toContain('You take part without a vote in this ballot.');
    expect(textsOf(heard.team)).toContain('The room is open already.');
  });

  it('speak of one thing where it is not there any more, and name it plainly', () => {
    for (const text of textsOf([...heard.participants, ...heard.team])) {
      const [, what] = /^(.+) is not there any more/u.exec(text) ?? [];
      if (what === undefined) continue;
      expect(what).not.toMatch(/[()]/u);
      expect(what.split(/ (?:of|that|for) /u)[0]).not.toMatch(/[^s]s$/u);
    }
  });

  it.each([
    ['participants in French', heard.participants, refusalsPhoneFrench],
    ['participants in Arabic', heard.participants, refusalsPhoneArabic],
    ['the team in French', heard.team, refusalsTeamFrench],
    ['the team in French, as names of what can be undone', heard.labels, undoLabelsFrench],
  ])('are all said to %s', (_who, sentences, refusals) => {
    expect(missing(sentences, refusals)).toEqual([]);
  });

  it.each([
    ['participants in French', heard.participants, refusalsPhoneFrench],
    ['participants in Arabic', heard.participants, refusalsPhoneArabic],
    ['the team in French', heard.team, refusalsTeamFrench],
    ['the team in French, as names of what can be undone', heard.labels, undoLabelsFrench],
  ])('are what is translated for %s, and nothing else is', (_who, sentences, refusals) => {
    const said = new Set(textsOf(sentences));
    expect(Object.keys(refusals).filter((english) => !said.has(shapeOf(english)))).toEqual([]);
  });

  it.each([
    ['participants in French', refusalsPhoneFrench],
    ['participants in Arabic', refusalsPhoneArabic],
    ['the team in French', { ...refusalsTeamFrench, ...undoLabelsFrench }],
  ])('leave no place for a part that the English of %s does not have', (_who, refusals) => {
    for (const [english, translation] of Object.entries(refusals)) {
      for (const place of translation.match(/\{\w+\}/g) ?? []) expect(english).toContain(place);
    }
  });
});

describe('a sentence of the host', () => {
  const french = sayIn('fr', { ...refusalsPhoneFrench, ...refusalsTeamFrench, ...undoLabelsFrench });
  const arabic = sayIn('ar', refusalsPhoneArabic);

  it('is said in French, with French spaces', () => {
    expect(french('This ballot is secret: answers go into the box.')).toBe(
      'Ce scrutin est secret\u202f: les réponses vont dans l’urne.',
    );
  });

  it('keeps its numbers and the words of people', () => {
    expect(french('Statement 12 was merged, split or dropped. Take it off the ballot.')).toBe(
      'L’énoncé 12 a été fusionné, scindé ou écarté. Retirez-le du scrutin.',
    );
    expect(french('“A: b? $& {x}” removed from the agenda')).toBe(
      '«\u202fA: b? $& {x}\u202f» retiré de l’ordre du jour',
    );
  });

  it('is translated inside another one', () => {
    const full =
      'This could not be saved on the organiser’s computer. The disk of this computer is full: free some space.';
    expect(arabic(full)).toBe('تعذر حفظ هذا على حاسوب المنظّم. قرص هذا الحاسوب ممتلئ: أفرغ بعض المساحة.');
  });

  it('is matched as a whole before any template', () => {
    expect(french('Your seat is not there any more. Please look again.')).toContain('Votre siège');
    expect(french('The moon is not there any more. Please look again.')).toContain('Ce n’est plus là');
  });

  it('stays English where nobody translated it, kept together from right to left', () => {
    expect(french('Nobody says this.')).toBe('Nobody says this.');
    expect(arabic('Nobody says this.')).toBe('\u2068Nobody says this.\u2069');
    expect(arabic.known('Nobody says this.')).toBeNull();
    expect(sayIn('en', {})('Nobody says this.')).toBe('Nobody says this.');
    expect(french('constructor')).toBe('constructor');
  });

  it('is loaded for one language and one part at a time', async () => {
    expect(await loadRefusals('ar', 'phone')).toBe(refusalsPhoneArabic);
    expect(await loadRefusals('fr', 'phone')).toBe(refusalsPhoneFrench);
    expect(Object.keys(await loadRefusals('fr', 'team'))).toContain('ballot stopped');
    expect(await loadRefusals('en', 'team')).toEqual({});
  });
});

describe('reading sentences out of a source', () => {
  const said = (source: string, where: 'everywhere' | 'checks' = 'everywhere'): readonly string[] =>
    textsOf(saidIn('a.ts', source, where).sentences);

  it('finds literals, and templates in all their variants', () => {
    expect(said("refuse('already', 'This is done.')")).toEqual(['This is done.']);
    expect(said('const say = `Wait ${n === 1 ? "a second" : `${n} seconds`} please.`')).toEqual([
      'Wait a second please.',
      'Wait {} seconds please.',
    ]);
    expect(said("need(row, 'This card')")).toEqual(['This card is not there any more. Please look again.']);
  });

  it('leaves out what nobody is told', () => {
    expect(said("log.note('A page was closed.'); throw new Error('This is a bug.')")).toEqual([]);
    expect(said("draft({ reason: 'Stop taken back.' })")).toEqual([]);
  });

  it('knows who may send a command, by a list of its own or one that several share', () => {
    const source = "const anybody: readonly Right[] = ['lead', 'seat']; const a = command({ may: anybody });";
    expect(saidIn('a.ts', source, 'everywhere').declarations.at(-1)?.may).toEqual(['lead', 'seat']);
    const own = "const b = command({ may: ['desk'] });";
    expect(saidIn('a.ts', own, 'everywhere').declarations[0]?.may).toEqual(['desk']);
  });

  it('takes of a method only what its schemas say', () => {
    const source = "const a = z.string().max(5, 'Much too long.'); const b = 'The report says this.'";
    expect(said(source, 'checks')).toEqual(['Much too long.']);
  });
});

function missing(sentences: readonly Sentence[], refusals: Refusals): readonly string[] {
  const translated = new Set(Object.keys(refusals).map(shapeOf));
  return sentences
    .filter(({ text }) => !translated.has(text))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);
}

function textsOf(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({ text }) => text);
}

/** A sentence with its places unnamed, as the sources are read. */
function shapeOf(english: string): string {
  return english.replace(/\{\w+\}/g, '{}');
}
