import { drawingEnglish } from '../i18n/drawing.en.ts';
import { drawingMessages } from '../i18n/drawing.ts';
import { formats } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/message.ts';

/** The machine's own words in drawings, in one language. */
export type DrawingWords = {
  readonly t: Translate<typeof drawingEnglish>;
  readonly list: (words: readonly string[]) => string;
  /** A stage of a theory of change; one of somebody's own is called as they wrote it. */
  readonly stage: (id: string) => string;
  readonly relation: (type: string) => string;
};

export function drawingWords(language: Language): DrawingWords {
  const t = drawingMessages(language);
  const own = (id: string): string => id.replaceAll('-', ' ');
  return {
    t,
    list: (words) => formats(language).list([...words]),
    stage: (id) => {
      const key = `stage.${id}`;
      return isMessage(key) ? t(key) : own(id);
    },
    relation: (type) => {
      const key = `relation.${type}`;
      return isMessage(key) ? t(key) : own(type);
    },
  };
}

type OwnKey = Extract<keyof typeof drawingEnglish, `stage.${string}` | `relation.${string}`>;

function isMessage(key: string): key is OwnKey {
  return key in drawingEnglish;
}
