import type { JsonObject } from '../../../shared/util/json.ts';

type Headings = JsonObject & { readonly rows: readonly string[]; readonly columns: readonly string[] };

/** Grids to begin with, in the languages of the team. */
export const gridPresets: {
  readonly [Language in 'en' | 'fr']: { readonly [Name in 'levels' | 'swot']: Headings };
} = {
  en: {
    levels: {
      rows: ['National', 'District', 'School'],
      columns: ['What works', 'What is missing', 'What to do'],
    },
    swot: {
      rows: ['Within us', 'Around us'],
      columns: ['Helps: strengths, opportunities', 'Hinders: weaknesses, threats'],
    },
  },
  fr: {
    levels: {
      rows: ['National', 'District', 'École'],
      columns: ['Ce qui marche', 'Ce qui manque', 'Que faire'],
    },
    swot: {
      rows: ['Chez nous', 'Autour de nous'],
      columns: ['Aide : forces, opportunités', 'Gêne : faiblesses, menaces'],
    },
  },
};
