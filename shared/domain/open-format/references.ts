import { hashOfJson } from '../../util/hash.ts';
import type { OpenConsultation } from './schema.ts';

/** The references of an import that lead nowhere, and ids that stand twice: one sentence each. */
export function danglingReferences(doc: OpenConsultation): string[] {
  const problems: string[] = [];
  const known = new Map<string, Set<string>>();
  const lists = {
    category: doc.categories,
    seat: doc.seats,
    meeting: doc.meetings,
    step: doc.meetings.flatMap((row) => row.agenda),
    source: doc.evidence,
    theme: doc.themes,
    input: doc.inputs,
    statement: doc.statements,
    ballot: doc.ballots,
    comment: doc.dissents,
    sort: doc.sorts,
    gathering: doc.gatherings,
    document: doc.documents,
    version: doc.framework?.versions ?? [],
    circulation: doc.framework?.circulations ?? [],
  };
  for (const [kind, rows] of Object.entries(lists)) {
    const ids = new Set<string>();
    for (const row of rows) {
      if (ids.has(row.id)) problems.push(`Two entries of kind ${kind} have the id “${row.id}”.`);
      ids.add(row.id);
    }
    known.set(kind, ids);
  }
  const check = (where: string, kind: keyof typeof lists, ...ids: readonly (string | null)[]): void => {
    for (const one of ids) {
      if (one !== null && known.get(kind)?.has(one) !== true) {
        problems.push(`${where} names the ${kind} “${one}”, which is not in the file.`);
      }
    }
  };
  for (const row of doc.seats) {
    check(`Seat ${row.id}`, 'category', row.category);
    check(`Seat ${row.id}`, 'meeting', ...row.attended);
    for (const entry of row.declarations) check(`Seat ${row.id}`, 'statement', ...entry.recusedFrom);
  }
  for (const row of doc.themes) check(`Theme ${row.id}`, 'theme', row.mergedInto);
  for (const row of doc.inputs) {
    const where = `Input ${row.id}`;
    check(where, 'seat', row.seat, ...row.supports);
    check(where, 'category', row.category);
    check(where, 'meeting', row.meeting);
    check(where, 'step', row.step);
    check(where, 'theme', row.theme);
    check(where, 'input', row.sameAs);
  }
  for (const row of doc.statements) {
    const where = `Statement ${row.id}`;
    check(where, 'theme', row.theme);
    check(where, 'input', ...row.inputs);
    check(where, 'source', ...row.evidence);
    check(where, 'statement', row.mergedInto, row.splitFrom);
    check(where, 'meeting', ...row.versions.map((version) => version.changedIn));
    row.versions.forEach((version, index) => {
      if (version.v !== index + 1)
        problems.push(`${where}: its versions must be numbered 1, 2, 3 … in order.`);
    });
  }
  const versionOf = (statement: string, v: number): boolean =>
    doc.statements.find((row) => row.id === statement)?.versions.some((version) => version.v === v) ?? false;
  for (const row of doc.ballots) {
    const where = `Ballot ${row.id}`;
    check(where, 'meeting', row.meeting);
    check(where, 'step', row.step);
    check(where, 'ballot', row.previous);
    check(where, 'seat', ...row.electorate, ...row.roll, ...Object.values(row.recusals).flat());
    check(where, 'seat', ...Object.keys(row.responses ?? {}), ...Object.keys(row.firsts ?? {}));
    check(where, 'statement', ...row.items.map((item) => item.statement));
    for (const item of row.items) {
      if (known.get('statement')?.has(item.statement) === true && !versionOf(item.statement, item.version)) {
        problems.push(
          `${where} names version ${item.version} of statement “${item.statement}”, which is not there.`,
        );
      }
    }
    for (const tally of Object.values(row.tallies ?? {})) check(where, 'category', ...Object.keys(tally));
    const ways = [row.responses, row.box, row.tallies].filter((way) => way !== null).length;
    if (ways > 1 || (ways === 0 && row.published === null)) {
      problems.push(`${where} needs exactly one of responses, box or tallies, or what was published.`);
    }
    check(where, 'statement', ...Object.keys(row.published?.result.outcomes ?? {}));
    check(where, 'ballot', row.supersedes, row.supersededBy);
  }
  for (const row of doc.dissents) {
    const where = `Comment ${row.id}`;
    check(where, 'statement', row.statement);
    check(where, 'seat', row.seat, ...row.cosigners);
    check(where, 'category', row.category);
  }
  for (const row of doc.framework?.circulations ?? []) {
    check(`Circulation ${row.id}`, 'version', row.version);
  }
  for (const row of doc.framework?.comments ?? []) {
    const where = `Comment ${row.id}`;
    check(where, 'circulation', row.circulation);
    check(where, 'seat', row.seat);
    check(where, 'category', row.category);
  }
  for (const row of doc.readings) {
    const where = `Reading ${row.id}`;
    check(where, 'step', row.step);
    check(where, 'seat', ...row.flags.map((flag) => flag.seat));
    check(where, 'category', ...row.flags.map((flag) => flag.category));
    if (hashOfJson(row.frozen) !== row.hash)
      problems.push(`${where}: its matrix has another hash than “hash” says.`);
    const cells = new Set(row.frozen.cells.map((cell) => cell.id));
    const named = [...row.flags.map((flag) => flag.cell), ...row.decisions.flatMap((each) => each.cells)];
    for (const cell of new Set(named)) {
      if (!cells.has(cell)) problems.push(`${where} names cell “${cell}”, which is not there.`);
    }
  }
  for (const row of doc.sorts) {
    const where = `Sort ${row.id}`;
    check(where, 'step', row.step);
    check(where, 'seat', ...Object.keys(row.sorts));
    check(where, 'theme', ...Object.values(row.themes));
    for (const item of row.items) {
      check(where, item.kind === 'card' ? 'input' : 'statement', item.id);
      if (item.kind === 'statement' && !versionOf(item.id, item.version)) {
        problems.push(
          `${where} names version ${item.version} of statement “${item.id}”, which is not there.`,
        );
      }
    }
    const items = new Set(row.items.map((item) => item.id));
    for (const [seat, { piles, places, ratings }] of Object.entries(row.sorts)) {
      const known = new Set([...row.given, ...piles].map((pile) => pile.id));
      const placed = Object.keys(places);
      const rated = Object.values(ratings).flatMap((values) => Object.keys(values));
      if (![...placed, ...rated].every((item) => items.has(item)))
        problems.push(`${where}: seat ${seat} sorted something that is not among its items.`);
      if (!Object.values(places).every((pile) => known.has(pile)))
        problems.push(`${where}: seat ${seat} put something on a pile that is not there.`);
    }
  }
  for (const row of doc.gatherings) {
    const where = `Gathering ${row.id}`;
    check(where, 'step', row.step);
    check(where, 'seat', ...Object.keys(row.choices));
    check(where, 'input', ...row.inputs, ...Object.entries(row.joined).flat());
    if (doc.sorts.some((sort) => sort.id === row.id))
      problems.push(`${where} has the id of a sort: the two are different times of a step.`);
  }
  for (const row of doc.documents) {
    const where = `Document ${row.id}`;
    check(where, 'step', row.step);
    check(where, 'statement', row.statement);
    for (const { hash, version, frozen, retold } of row.adoptions) {
      if (version !== null && row.statement !== null && !versionOf(row.statement, version)) {
        problems.push(`${where} became version ${version} of its statement, which is not there.`);
      }
      // A release makes ids anew, so that the hash of what it holds is another.
      if (frozen === null || retold === true || doc.kind === 'release') continue;
      if (hashOfJson(frozen) !== hash)
        problems.push(`${where}: an adopted text has another hash than “hash” says.`);
    }
  }
  return problems;
}
