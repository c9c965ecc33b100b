import { methodMessages } from '../../shared/i18n/methods.ts';
import type { MethodPrefix } from '../../shared/methods/done-words.ts';
import type { ConsoleFace } from './console-face.ts';

/** What a method says of itself to those who choose one, in both languages of the team. */
export function faceWords(prefix: MethodPrefix): Required<Pick<ConsoleFace, 'title' | 'summary' | 'about'>> {
  const say = (what: 'title' | 'summary' | 'people' | 'time' | 'how' | 'source') => ({
    en: methodMessages('en')(`${prefix}.${what}`),
    fr: methodMessages('fr')(`${prefix}.${what}`),
  });
  return {
    title: say('title'),
    summary: say('summary'),
    about: { people: say('people'), time: say('time'), how: say('how'), source: say('source') },
  };
}
