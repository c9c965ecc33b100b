import type { ReleasePolicy } from '../../shared/domain/model/consultation.ts';
import { adoptBlocks, adoptWording, openText, paragraph, reference } from './adopted-texts.ts';
import { theConsole } from './domain-world.ts';
import { livelyRoom } from './lively-room.ts';

/** The lively room, with notes of two tables and of the plenary, a narrative, an adopted wording and one in the bin. */
export function writtenRoom(release: ReleasePolicy = 'group') {
  const world = livelyRoom({ release, sealed: 'Nobody has seen this card.' });
  const { statements, inputs, steps } = world.state;
  const step = Object.values(steps).find(({ title }) => title === 'Collect')?.id ?? '';
  const statement = Object.values(statements).find(({ number }) => number === 2)?.id ?? '';
  const shown = Object.values(inputs).find(({ text }) => text === 'Teams visit each other.')?.id ?? '';
  const sealed = Object.values(inputs).find(({ text }) => text === 'Nobody has seen this card.')?.id ?? '';
  const narrative = openText(world, { kind: 'narrative', title: 'Background' });
  const plenary = openText(world, { kind: 'notes', step });
  const [one, other] = ['Table-0', 'Table-1'].map((table) =>
    openText(world, { kind: 'notes', step, table, title: `Notes of ${table}` }),
  ) as [string, string];
  const binned = openText(world, { kind: 'narrative', title: 'Thrown away' });
  const wording = openText(world, { kind: 'wording', statement });
  adoptBlocks(world, narrative, [paragraph('An earlier text.')]);
  adoptBlocks(world, narrative, [
    paragraph('See ', reference('statement', statement), ', ', reference('input', shown), ' and '),
    paragraph(reference('input', sealed), reference('evidence', 'nowhere'), reference('seat', 'x')),
  ]);
  adoptBlocks(world, plenary, [paragraph('The plenary met.')]);
  adoptBlocks(world, one, [paragraph('The first table spoke.')]);
  adoptBlocks(world, other, [paragraph('The second table spoke.')]);
  adoptBlocks(world, binned, [paragraph('Thrown away on purpose.')]);
  world.do(theConsole, 'document.bin', { document: binned });
  const worded = adoptWording(world, wording, 'Time for learning is set aside and paid.');
  return { world, step, statement, shown, sealed, narrative, plenary, one, other, binned, worded };
}
