/** A part of a report of a consensus study. */
export type AccordSection = 'title' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';

/** Who can fill an item: Baraza from its own record, Baraza in part, or the author alone. */
export type AccordFiller = 'record' | 'in part' | 'author';

/** One item of the checklist, in our words. */
export interface AccordItem {
  readonly id: string;
  readonly section: AccordSection;
  readonly asks: string;
  readonly filler: AccordFiller;
}

/**
 * ACCORD: what a report of a consensus study tells, 35 items, paraphrased.
 *
 * Source: Gattrell et al. 2024, doi:10.1371/journal.pmed.1004326.
 */
export const accordItems: readonly AccordItem[] = [
  item('T1', 'title', 'in part', 'The title names the consensus method'),
  item('I1', 'introduction', 'author', 'Why consensus was sought'),
  item('I2', 'introduction', 'in part', 'Aim, audience and scope'),
  item('I3', 'introduction', 'author', 'If this is an update, why'),
  item('M1', 'methods', 'in part', 'Registration or protocol'),
  item('M2', 'methods', 'in part', 'Who directed the study'),
  item('M3', 'methods', 'in part', 'Criteria for the panel, and its size'),
  item('M4', 'methods', 'in part', 'How people were recruited and invited'),
  item('M5', 'methods', 'in part', 'The part of patients and the public'),
  item('M6', 'methods', 'in part', 'How the first items were prepared'),
  item('M7', 'methods', 'in part', 'How literature was searched'),
  item('M8', 'methods', 'in part', 'What evidence the panel was given'),
  item('M9', 'methods', 'record', 'The steps of the process'),
  item('M10', 'methods', 'record', 'How questions were worded, and the options for answering'),
  item('M11', 'methods', 'in part', 'The aim of each step'),
  item('M12', 'methods', 'record', 'How consensus was defined, and why so'),
  item('M13', 'methods', 'record', 'Whether items that were agreed were voted on again'),
  item('M14', 'methods', 'record', 'How answers were collected'),
  item('M15', 'methods', 'in part', 'How answers were analysed'),
  item('M16', 'methods', 'in part', 'Whether it was tried out before'),
  item('M17', 'methods', 'record', 'What people were told between rounds'),
  item('M18', 'methods', 'record', 'Whether answers were anonymous'),
  item('M19', 'methods', 'in part', 'What influence the committee had'),
  item('M20', 'methods', 'in part', 'Incentives and reminders'),
  item('M21', 'methods', 'in part', 'What made it accessible, and its languages'),
  item('R1', 'results', 'record', 'When it took place'),
  item('R2', 'results', 'in part', 'What departed from the plan, and why'),
  item('R3', 'results', 'record', 'How many took part in each step'),
  item('R4', 'results', 'record', 'The results of each item'),
  item('R5', 'results', 'record', 'Items that were changed or dropped, and why'),
  item('D1', 'discussion', 'author', 'Strengths and limits'),
  item('D2', 'discussion', 'author', 'How it fits what is known'),
  item('O1', 'other', 'author', 'Endorsement by an organisation'),
  item('O2', 'other', 'in part', 'Conflicts of interest'),
  item('O3', 'other', 'author', 'Funding'),
];

function item(id: string, section: AccordSection, filler: AccordFiller, asks: string): AccordItem {
  return { id, section, asks, filler };
}
