import type { Gathered } from '../../domain/model/gathered.ts';
import type { OrderFigure } from '../../figures/order-bars.ts';
import { formats } from '../../i18n/formats.ts';
import { gatheringMessages } from '../../i18n/gathering.ts';
import type { Language } from '../../i18n/language.ts';

/** What a run came to, in a line that can be read aloud: first on the screen, on phones and in the report. */
export function gatheredWords(gathered: Gathered, language: Language): string {
  const t = gatheringMessages(language);
  switch (gathered.kind) {
    case 'words': {
      const { words, look } = gathered;
      const isCloud = look === 'cloud';
      if (words.length === 0) return t(isCloud ? 'words.none' : 'answers.none');
      const most = words.filter(({ people }) => people === words[0]?.people).slice(0, 3);
      const word = formats(language).list(most.map(({ text }) => text));
      return t(isCloud ? 'words.most' : 'answers.most', { word });
    }
    case 'choices': {
      const { options, answered, isWithheld } = gathered;
      if (isWithheld) return t('poll.withheld');
      if (answered === 0) return t('poll.nobody');
      const most = Math.max(...options.map(({ people }) => people));
      const first = options.filter(({ people }) => people === most).map(({ text }) => text);
      const [only = ''] = first;
      return first.length === 1
        ? t('poll.first', { option: only })
        : t('poll.tied', { options: formats(language).list(first) });
    }
    case 'grid': {
      const filled = gathered.cells.filter(({ cards }) => cards > 0).length;
      return t('grid.covered', { filled, total: gathered.cells.length });
    }
  }
}

/** What else must be said of it, in small print: how many took part, and what is not shown. */
export function gatheredNotes(gathered: Gathered, language: Language): string[] {
  const t = gatheringMessages(language);
  switch (gathered.kind) {
    case 'words': {
      const { people, further, look } = gathered;
      return [
        t(look === 'cloud' ? 'words.people' : 'answers.people', { count: people }),
        ...(further === 0 ? [] : [t('words.further', { count: further })]),
      ];
    }
    case 'choices': {
      const { answered, most } = gathered;
      return [
        t('poll.answered', { count: answered }),
        ...(most > 1 ? [t('poll.several', { count: most })] : []),
      ];
    }
    case 'grid':
      return [];
  }
}

/** The bars of a poll: its options in their order, or answers from the commonest down. */
export function gatheredBars(
  gathered: Extract<Gathered, { kind: 'words' | 'choices' }>,
  language: Language,
): OrderFigure {
  const format = formats(language);
  const [rows, whole] =
    gathered.kind === 'words' ? [gathered.words, gathered.people] : [gathered.options, gathered.answered];
  return {
    rows: rows.map(({ text, people }) => {
      const share = whole === 0 ? 0 : people / whole;
      return { place: null, label: text, share, said: `${people} · ${format.percent(share)}` };
    }),
  };
}
